/** Parts of pages that come with them, not with the frame. */
export const parts = {
  theme: { label: 'Оформление', system: 'Как в системе', light: 'Светлое', dark: 'Тёмное' },
  password: { show: 'Показать пароль', hide: 'Скрыть пароль' },
  leave: {
    title: 'Уйти без сохранения?',
    text: 'Изменения на этой странице ещё не сохранены.',
    leave: 'Уйти',
    stay: 'Остаться',
  },
  notFound: {
    title: 'Такой страницы нет',
    text: 'Возможно, ссылка устарела или доступ к странице есть не у вас.',
    action: 'Перейти в каталог',
  },
};
