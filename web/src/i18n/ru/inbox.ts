import { ruPlural } from '../plural';

export const inbox = {
  title: 'Входящие',
  waitingCount: (count: number) =>
    `${count} ${ruPlural(count, 'беседа ждёт', 'беседы ждут', 'бесед ждут')} вашего ответа`,
};
