/** What the guard and the moderators say of a text that has not left. */
export const guard = {
  title: {
    refused: 'Не ушло',
    'confirm-first': 'Прежде чем отправить',
    returned: 'Модератор вернул сообщение',
  },
  inFile: (name: string) => `Имя файла «${name}»`,
  better: 'Так уйдёт:',
  betterField: 'Так подойдёт:',
  take: 'Взять эту формулировку',
  takeKey: 'Alt + Enter',
  sendAnyway: 'Отправить всё же',
  appeal: 'Возразить',
  edit: 'Исправить',
  discard: 'Убрать',
  willNot: (what: string) => `Так не уйдёт: ${what}`,
  held: (name: string) => `Сообщение смотрит модератор. ${name} его пока не видит.`,
  takeBack: 'Вернуть',
  again: 'Отправить снова',
  frozen: {
    title: 'Писать пока нельзя: аккаунт заморожен.',
    until: (when: string) => `До ${when}.`,
    why: 'Почему и как возразить',
    kept: 'Черновик цел:',
  },
  strike: 'Это засчитано как нарушение.',
};
