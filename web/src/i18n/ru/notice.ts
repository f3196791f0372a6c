/** What a browser's notification says; apart from the texts of conversations, which the first load can do without. */
export const notice = {
  attachment: 'Файл',
};
