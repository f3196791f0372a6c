package rapport.policy;

import org.springframework.stereotype.Component;
import rapport.account.NameCheck;

/** Keeps contacts out of names, which stand everywhere. */
@Component
class GuardedNames implements NameCheck {
    private final Gate gate;

    GuardedNames(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void check(String name) {
        gate.admitName(name);
    }
}
