/** What a seller asks of those who write to him first. */
export const contactForm = {
  title: 'Что спросить у нового покупателя',
  lead: 'Кто пишет вам впервые, сразу расскажет о задаче, а вы спросите ещё о сроке и бюджете. Ответы придут в первом сообщении.',
  failed: 'Вопросы не загрузились',
  all: 'Для всех услуг и профиля',
  own: 'Для отдельных услуг',
  ownLead: 'У услуги могут быть свои вопросы.',
  none: 'Услуг пока нет.',
  deadline: 'Срок',
  budget: 'Бюджет',
  asks: { off: 'Не спрашивать', optional: 'Спросить, можно не отвечать', required: 'Спросить обязательно' },
  separate: (title: string) => `Свои вопросы: ${title}`,
  of: (what: string, title: string) => `${what}, ${title}`,
  save: 'Сохранить',
  saving: 'Сохраняем',
  saved: 'Сохранено',
  saveFailed: 'Не сохранилось',
};
