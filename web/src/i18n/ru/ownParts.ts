export const ownParts = { label: 'О моём общении', communication: 'Оценки', outcomes: 'Результаты', rating: 'Рейтинг' };
