import { ruPlural } from '../plural';

export const inbox = {
  title: 'Входящие',
  waitingCount: (count: number) =>
    `${count} ${ruPlural(count, 'беседа ждёт', 'беседы ждут', 'бесед ждут')} вашего ответа`,
  filters: {
    label: 'Какие беседы показать',
    all: 'Все',
    waiting: 'Ждут вас',
    unread: 'Новые',
    archived: 'Архив',
    snoozed: 'Отложенные',
    spam: 'Спам',
    more: 'Другие списки',
  },
  groups: { stake: 'По тому, что на кону', buyersMove: 'Ход за покупателем', rest: 'Остальные беседы' },
  newBuyer: 'новый клиент',
  neededBy: (day: string) => `к ${day}`,
  upTo: (money: string) => `до ${money}`,
  you: 'Вы: ',
  draft: 'Черновик',
  files: (count: number) => `${count} ${ruPlural(count, 'файл', 'файла', 'файлов')}`,
  unread: (count: number) =>
    count > 99
      ? 'Больше 99 непрочитанных'
      : `${count} ${ruPlural(count, 'непрочитанное', 'непрочитанных', 'непрочитанных')}`,
  snoozedUntil: (time: string) => `отложено до ${time}`,
  search: 'Найти в переписке',
  empty: {
    all: {
      title: 'Здесь появятся ваши беседы',
      text: 'Опубликуйте услугу, и покупатели смогут написать. Или напишите продавцу первым.',
      services: 'Мои услуги',
      catalogue: 'Каталог',
    },
    waiting: { title: 'Все получили ответ', text: 'Когда покупатель напишет, здесь пойдут часы ответа.' },
    unread: { title: 'Всё прочитано', text: 'Новые сообщения появятся здесь.' },
    archived: {
      title: 'Архив пуст',
      text: 'Убирайте сюда законченные беседы. Новое сообщение вернёт беседу во входящие.',
    },
    spam: { title: 'Спама нет', text: 'Здесь будут первые сообщения, которые вы отметили как спам.' },
    snoozed: {
      title: 'Ничего не отложено',
      text: 'Отложенная беседа вернётся к сроку или с новым сообщением. Часы ответа при этом идут.',
    },
  },
  failed: 'Список бесед не открылся',
  offline: 'Нет связи. Пишите дальше: сообщения уйдут сами, по одному разу.',
  choose: 'Выберите беседу',
  chooseHint: 'J и K ходят по списку, Enter открывает. Все клавиши покажет «?».',
  archivedNow: (name: string) => `${name}: в архиве`,
  unarchivedNow: (name: string) => `${name}: снова во входящих`,
  snoozedNow: (name: string, time: string) => `${name}: отложено до ${time}`,
  wokenNow: (name: string) => `${name}: снова во входящих`,
  undo: 'Вернуть',
  replyLeaves: (name: string, seconds: number) => `Ответ ${name} уйдёт через ${seconds} с`,
  newVersion: 'Есть новая версия. Написанное останется.',
  update: 'Обновить',
};
