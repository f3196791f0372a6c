import { ruPlural } from '../plural';

const weeksOf = (count: number) => `${count} ${ruPlural(count, 'неделю', 'недели', 'недель')}`;

export const communication = {
  title: 'Моё общение',
  lead: 'Скорость, вежливость и профессионализм ваших ответов покупателям. Видите это только вы.',
  rating: 'Рейтинг ответственности',
  failed: 'Оценки не загрузились',
  period: 'За сколько недель',
  weeks: (count: number) => `${count} ${ruPlural(count, 'неделя', 'недели', 'недель')}`,
  parts: {
    speed: 'Скорость',
    politeness: 'Вежливость',
    professionalism: 'Профессионализм',
  },
  together: 'Вместе',
  outOf: 'из 300',
  none: 'мало ответов',
  up: (by: number) => `на ${by} выше`,
  down: (by: number) => `на ${by} ниже`,
  same: 'без перемен',
  compared: (weeks: number) => `За последние ${weeksOf(weeks)} по сравнению с ${weeks} предыдущими.`,
  notCompared: (weeks: number) => `За последние ${weeksOf(weeks)}. Раньше ответов было мало, сравнить не с чем.`,
  needed: (enough: number, replies: number, messages: number) =>
    `Для суммы нужно хотя бы ${enough} ${ruPlural(enough, 'ответ', 'ответа', 'ответов')} на обращения и столько же сообщений. Пока ответов ${replies}, сообщений ${messages}.`,
  worst: (cause: string, by: string, part: string) => `Больше всего баллов уносит причина «${cause}»: ${by} к ${part}.`,
  worstFor: { speed: 'скорости', politeness: 'вежливости', professionalism: 'профессионализму' },
  empty: {
    seller: 'Оценок пока нет',
    sellerText: (enough: number) =>
      `Они появятся, когда вы ответите покупателям хотя бы ${enough} ${ruPlural(enough, 'раз', 'раза', 'раз')}. Первые видны через несколько секунд после ответа.`,
    toDesk: 'Открыть входящие',
    buyer: 'Здесь видно, как отвечает продавец',
    buyerText: 'Услуг у вас нет, поэтому и оценок нет. То, что вы пишете как покупатель, никто не оценивает.',
    toServices: 'Мои услуги',
  },
  chart: {
    title: 'По неделям',
    result: (first: number, last: number) =>
      first === last
        ? `Сумма в первую и в последнюю неделю с оценкой одна: ${last}.`
        : `Сумма ${last > first ? 'выросла' : 'снизилась'}: ${first} в первую неделю с оценкой, ${last} в последнюю.`,
    single: (sum: number) => `Пока с оценкой одна неделя: ${sum} из 300.`,
    tooFew: (enough: number) =>
      `Недель с оценкой пока нет: на неделю нужно ${enough} ${ruPlural(enough, 'ответ', 'ответа', 'ответов')}.`,
    bars: (part: string, values: string) => `${part} по неделям: ${values}`,
    gap: 'мало ответов',
    current: 'идёт',
    table: 'Показать таблицей',
    week: 'Неделя с',
    sum: 'Сумма',
    replies: 'Ответов',
    messages: 'Сообщений',
    legend: 'Бледный столбец: неделя ещё идёт. Пунктир: ответов мало.',
  },
  causes: {
    moved: 'Что изменило оценки',
    movedLead: 'На сколько баллов средняя оценка стала выше или ниже из-за каждой причины.',
    made: 'Из чего сложилось',
    madeLead: 'Сколько баллов каждая причина в среднем даёт оценке или отнимает у неё.',
    none: 'Ничего заметного: все ответы ровные.',
    start: (politeness: number, professionalism: number) =>
      `У любого ответа с самого начала ${politeness} баллов вежливости и ${professionalism} профессионализма, у быстрого ещё и все 100 за скорость.`,
    now: (by: string) => `сейчас ${by}`,
    in: (count: number) => `в ${count} ${ruPlural(count, 'сообщении', 'сообщениях', 'сообщениях')}`,
    gone: 'больше не встречается',
    show: 'Сообщения',
    showFor: (cause: string) => `Сообщения: ${cause}`,
    more: 'Показать все причины',
    speed: {
      half_hour: 'Ответы за 10\u2060–\u206030 минут',
      hour: 'Ответы за 30\u2060–\u206060 минут',
      four_hours: 'Ответы за 1\u2060–\u20604 часа',
      day: 'Ответы за 4\u2060–\u206024 часа',
      too_late: 'Ответы позже суток',
    } as Readonly<Record<string, string>>,
  },
  reasons: {
    failed: 'Сообщения не загрузились',
    none: 'За эти недели таких сообщений нет.',
    file: 'Файл без текста',
    after: (delay: string) => `через ${delay}`,
    more: 'Показать ещё',
  },
  side: {
    title: 'Ваши ответы здесь',
    link: 'Моё общение',
  },
};
