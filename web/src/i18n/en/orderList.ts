import type { orderList as ru } from '../ru/orderList';

export const orderList: typeof ru = {
  title: 'Orders',
  sides: 'Whose orders',
  side: { seller: 'Selling', buyer: 'Buying' },
  which: 'Which orders',
  open: 'Open',
  closed: 'Closed',
  failed: 'The orders didn’t load',
  groups: { mine: 'Waiting for you', others: 'Waiting for others', closed: 'Closed orders' },
  turn: {
    me: 'your turn',
    other: (name) => `${name}’s turn`,
    moderator: 'with a moderator',
  },
  left: {
    pay: (time) => `${time} left to pay`,
    take: (time) => `${time} left to take it`,
    deliver: (time) => `${time} left to deliver`,
    accept: (time) => `${time} left to accept`,
    reply: (time) => `${time} left to answer`,
  },
  past: (time) => `${time} past the deadline`,
  report: 'time to show what’s done',
  empty: {
    seller: {
      title: 'Nobody has ordered from you yet',
      text: 'An order appears here and in the conversation. You’ll have 24 hours to take it.',
    },
    buyer: {
      title: 'You haven’t ordered anything yet',
      text: 'Choose a service in the catalogue. The marketplace holds the money until you accept the work.',
    },
    closed: {
      seller: { title: 'No closed orders yet', text: 'Accepted, cancelled and decided orders come here.' },
      buyer: { title: 'No closed orders yet', text: 'Accepted, cancelled and decided orders come here.' },
    },
    services: 'My services',
    catalogue: 'Open the catalogue',
  },
};
