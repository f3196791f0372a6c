export const clock = {
  ends: { 1: '10 минут', 2: '30 минут', 3: '1 час', 4: '4 часа', 5: '24 часа' },
  seconds: (count: number) => `${count} с`,
  spoken: (left: string, end: string, rating: boolean) =>
    rating ? `До потери рейтинга осталось ${left}: новый клиент ждёт ответа` : `До отметки ${end} осталось ${left}`,
  spokenLost: (waited: string) => `Ждут ${waited}: отметка 24 часа пройдена`,
  note: (end: string, waited: string) => `до отметки ${end} · ждёт ${waited}`,
  stands: (until: string) => `Стоит: вы не работаете. Пойдёт ${until}`,
  lostNote: 'ждёт ответа, сутки прошли',
};
