import { ruPlural } from '../plural';

interface ProblemWords {
  /** What failed or what to do, in one line. */
  title: string;
  /** What is safe and how to mend it. */
  text: string;
}

const words = (title: string, text: string): ProblemWords => ({ title, text });

export const problems = {
  network: words('Сервер не ответил', 'Проверьте связь и повторите. Написанное вами цело.'),
  'invalid-input': words('Проверьте поля', 'Отмеченные поля нужно поправить, остальное на месте.'),
  'bad-credentials': words('Почта или пароль не подошли', 'Проверьте раскладку и попробуйте ещё раз.'),
  'not-signed-in': words('Нужно войти ещё раз', 'Сессия закончилась. Написанное вами сохранено на этом устройстве.'),
  forbidden: words('Страница устарела', 'Обновите её и повторите. Написанное вами цело.'),
  'not-found': words('Здесь ничего нет', 'Возможно, ссылка устарела или доступ есть не у вас.'),
  'email-taken': words('Такая почта уже занята', 'Войдите с ней или укажите другую.'),
  'wrong-password': words('Текущий пароль не подошёл', 'Проверьте раскладку и попробуйте ещё раз.'),
  'rate-limited': words('Слишком часто', 'Подождите немного и повторите.'),
  'already-sent': words('Сообщение уже ушло', 'Вернуть его нельзя, но можно дописать следующее.'),
  'taken-back': words('Вы вернули это сообщение', 'Текст у вас, его можно отправить заново.'),
  'changed-meanwhile': words('Это изменили в другой вкладке', 'Откройте свежую версию и внесите правки ещё раз.'),
  'too-large': words('Файл слишком большой', 'Уменьшите его или отправьте по частям. Текст на месте.'),
  'unsupported-type': words('Такой файл не подходит', 'Выберите файл другого вида. Текст на месте.'),
  'too-many': words('Больше не поместится', 'Уберите что-нибудь и добавьте снова.'),
  internal: words('На сервере что-то сломалось', 'Мы об этом знаем. Написанное вами цело, повторите чуть позже.'),
  unavailable: words('Сервер сейчас занят', 'Написанное вами цело, повторите через минуту.'),
  unknown: words('Не получилось', 'Написанное вами цело, повторите чуть позже.'),
  retryAfter: (seconds: number) =>
    seconds < 90
      ? `Повторите через ${seconds} ${ruPlural(seconds, 'секунду', 'секунды', 'секунд')}.`
      : `Повторите через ${Math.ceil(seconds / 60)} ${ruPlural(Math.ceil(seconds / 60), 'минуту', 'минуты', 'минут')}.`,
  field: {
    blank: 'Заполните это поле',
    'too-short': (limit: number) => `Не короче ${limit} ${ruPlural(limit, 'знака', 'знаков', 'знаков')}`,
    'too-long': (limit: number) => `Не длиннее ${limit} ${ruPlural(limit, 'знака', 'знаков', 'знаков')}`,
    invalid: 'Проверьте, как это написано',
    'too-small': (limit: number) => `Не меньше ${limit}`,
    'too-large': (limit: number) => `Не больше ${limit}`,
    unknown: 'Такого нет',
    'too-many': (limit: number) => `Не больше ${limit}`,
  },
};
