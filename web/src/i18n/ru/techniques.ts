import type { Group, TechniqueId } from '../../features/techniques/techniques';

/** The words of a habit, for the techniques of which there can be one. */
export type Habits = Readonly<Partial<Record<TechniqueId, readonly [kept: string, among: string]>>>;

/** What was kept, and among what it is counted: «Тепло слышно в 18 из 20 последних сообщений». */
const habits: Habits = {
  warmth: ['Тепло слышно', 'сообщений'],
  interest: ['Интерес к делу виден', 'сообщений'],
  'bad-news': ['Плохая новость смягчена', 'случаев'],
  'business-style': ['Деловой стиль выдержан', 'сообщений'],
  calm: ['Человек услышан', 'ответов расстроенному клиенту'],
  refund: ['Возврат предложен', 'ответов расстроенному клиенту'],
  'one-message': ['Мысль высказана полно и цельно', 'сообщений'],
  progress: ['О ходе работы сказано', 'сообщений'],
  options: ['Опция предложена', 'ответов на просьбу сверх заказа'],
};

export const techniques = {
  title: 'Приёмы общения',
  lead: 'Хорошее общение складывается из скорости, вежливости и профессионализма. Каждый приём читается за минуту: зачем он, как его применять и чем удачный ответ отличается от неудачного.',
  back: 'Все приёмы',
  next: 'Следующий приём',
  failed: 'Приёмы не загрузились',
  one: (name: string) => `Приём «${name}»`,
  why: 'Почему это окупается',
  how: 'Как это делать',
  examples: 'Сравните',
  bad: 'Хуже',
  good: 'Лучше',
  better: 'Чем лучше:',
  desk: 'Чем поможет Rapport',
  habit: (id: TechniqueId, shown: number, occasions: number) => {
    const [kept = '', among = ''] = habits[id] ?? [];
    return shown === 0
      ? `Среди ${occasions} последних ${among} пока не встретился`
      : `${kept} в ${shown} из ${occasions} последних ${among}`;
  },
  habitBefore: (shown: number, occasions: number) => `до того в ${shown} из ${occasions}`,
  habitUnknown: (occasions: number) =>
    `О привычке можно судить с трёх таких случаев, пока их ${occasions === 0 ? 'нет' : occasions}`,
  groups: {
    speed: { title: 'Скорость', lead: 'Даётся проще всего: нужна только привычка.' },
    politeness: { title: 'Вежливость', lead: 'Немногим труднее: не просто сделать работу, а обслужить человека.' },
    professionalism: { title: 'Профессионализм', lead: 'Уже искусство: ему учатся и набирают его с опытом.' },
    reviews: { title: 'Отзывы', lead: 'Их читают все, кто вас выбирает.' },
    rules: { title: 'О чём с клиентом не говорят', lead: 'Правила площадки, которые берегут вас обоих.' },
  } satisfies Record<Group, { title: string; lead: string }>,
  names: {
    'first-answer': 'Быстрый первый ответ',
    'instant-notice': 'Узнавать сразу',
    'days-off': 'Честные выходные',
    responsibility: 'Ответственность',
    warmth: 'Тепло',
    interest: 'Интерес к делу',
    'bad-news': 'Хорошие и плохие новости',
    'business-style': 'Деловой стиль',
    calm: 'Спокойствие',
    refund: 'Достойный возврат',
    'one-message': 'Один полный ответ',
    progress: 'Ход работы',
    options: 'Опции вместо отказа',
    'thanks-for-reviews': 'Спасибо за отзыв',
    'bad-reviews': 'Ответ на плохой отзыв',
    'no-deals-elsewhere': 'Сделки только здесь',
    'no-contacts': 'Без контактов',
    'no-commission-talk': 'Ни слова о комиссии',
  } as Readonly<Record<TechniqueId, string>>,
};
