// before
