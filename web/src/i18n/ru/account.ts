import { ruPlural } from '../plural';

export const account = {
  email: 'Почта',
  password: 'Пароль',
  emailInvalid: 'В адресе почты нужен знак @ и домен, например anna@example.org',
  signIn: {
    title: 'Вход',
    action: 'Войти',
    busy: 'Входим',
    other: 'Ещё нет аккаунта?',
    otherAction: 'Создать',
  },
  signUp: {
    title: 'Новый аккаунт',
    lead: 'Один аккаунт и для покупок, и для продаж.',
    name: 'Имя',
    nameHint: 'Так вас увидят собеседники. Подойдёт и название студии.',
    passwordHint: 'Не короче 10 знаков. Легко запомнить фразу из трёх или четырёх слов.',
    passwordMore: (count: number) => `Ещё ${count} ${ruPlural(count, 'знак', 'знака', 'знаков')}.`,
    passwordEnough: 'Длины достаточно.',
    setting: (time: string) => `Язык страниц русский, время: ${time}. И то и другое меняется в настройках.`,
    action: 'Создать аккаунт',
    busy: 'Создаём аккаунт',
    other: 'Уже есть аккаунт?',
    otherAction: 'Войти',
    taken: 'С этой почтой аккаунт уже есть.',
    takenAction: 'Войти с ней',
  },
};
