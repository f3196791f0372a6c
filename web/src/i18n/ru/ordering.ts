import { ruPlural } from '../plural';

const days = (count: number) => `${count} ${ruPlural(count, 'день', 'дня', 'дней')}`;

/** The page where a service is ordered. */
export const ordering = {
  title: 'Новый заказ',
  back: 'К странице услуги',
  own: 'Это ваша услуга',
  ownText: 'Заказать её могут только другие. Так её страницу видят покупатели.',
  closed: 'Эту услугу сейчас не заказать',
  closedText: 'Продавец приостановил её. Написать ему можно со страницы услуги.',
  package: 'Пакет',
  packageNamed: (name: string) => `Пакет «${name}»`,
  options: 'Дополнительно',
  days,
  moreDays: (count: number) => `срок дольше на ${days(count)}`,
  noDays: 'срок тот же',
  revisions: (count: number) =>
    count === 0 ? 'без правок' : `${count} ${ruPlural(count, 'правка', 'правки', 'правок')}`,
  questions: (name: string) => `${name} спрашивает`,
  kept: 'Ответы сохраняются на этом устройстве, пока вы пишете.',
  contacts: 'Контакты',
  summary: 'Ваш заказ',
  fromTaken: 'Срок считается с минуты, когда продавец возьмёт заказ.',
  place: (sum: string) => `Заказать за ${sum}`,
  placing: 'Оформляем',
  failed: 'Заказ не оформлен',
  gone: (name: string) => `Услугу сняли. ${name} может предложить другую: напишите ему на странице продавца.`,
  standing: 'Моё положение',
  earlier: 'Заказ уже оформлен с прежним выбором: ответ о нём потерялся из-за связи.',
  earlierOpen: 'Открыть заказ',
  next: {
    title: 'Что будет дальше',
    held: (name: string) => `Деньги останутся на площадке. ${name} получит их, когда вы примете работу.`,
    taken: (name: string) =>
      `${name} может взять заказ в течение 24 часов. Если этого не случится, деньги вернутся сами.`,
    cancel: 'Отменить бесплатно можно, пока заказ не взят, и в любом случае первые 20 минут.',
    talk: 'Всё о заказе будет в вашей переписке: ход работы, файлы, правки.',
  },
  changed: {
    title: 'Продавец изменил услугу, пока вы оформляли заказ. Ничего ещё не заказано.',
    terms: (sum: string, count: number) => `${sum}, ${days(count)}`,
    now: (name: string, present: string, was: string) => `«${name}»: теперь ${present}. Было ${was}.`,
    packageGone: (name: string) => `Пакета «${name}» больше нет. Выбран первый из оставшихся.`,
    optionGone: (name: string) => `Опции «${name}» больше нет.`,
    revisions: (now: number, was: number) => `Правок теперь ${now}. Было ${was}.`,
    questions: 'Вопросы стали другими. Ответы на прежние сохранены.',
    contacts: 'Изменилось, какие контакты нужны для работы.',
    other: 'Изменилось то, чего нет в вашем заказе. Посмотрите и закажите ещё раз.',
  },
};
