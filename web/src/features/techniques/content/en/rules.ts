import type { Part } from '../technique';

export const rules: Part<'rules'> = {
  'no-deals-elsewhere': {
    gist: 'Neither propose a deal outside the marketplace nor accept one.',
    why: [
      'The rules forbid both inviting a client away and saying yes when the client invites you. An account can be frozen for it.',
      'There’s a plainer reason, too: money outside an order is protected by nobody, neither yours nor the client’s.',
    ],
    steps: [
      'Don’t offer payment outside the order, not even by a hint.',
      'The client offers it? Decline calmly, without shaming anyone.',
      'In the same message, invite the client to place the order here.',
      'If it’s about the price, offer a smaller scope for less.',
    ],
    examples: [
      {
        moment: 'Client: “Let me pay you straight to your card, it’s cheaper for us both.”',
        bad: 'Sure, I’ll send you my card number.',
        good: 'Thank you for your trust. I only work through the marketplace: it protects your money and my work. Please place the order here, and I’ll start right away.',
        better: 'a polite no, a reason that serves both, and a next step.',
      },
      {
        moment: 'The client finds it expensive.',
        bad: 'If we skip the site and deal directly, I’ll give you 20% off.',
        good: 'I understand. We could bring the sum down by starting with three pages instead of five. Shall I work that out for you?',
        better: 'an honest discount: less work for less money.',
      },
    ],
    desk: [
      'Such words get a double underline before they’re sent, with the reason and a better wording beside them. The message won’t leave like that, and your text stays.',
      'When you decline to leave the marketplace, that doesn’t count as a breach.',
    ],
  },
  'no-contacts': {
    gist: 'Talk about everything here; there’s one exception.',
    why: [
      'Phone numbers, e-mail addresses and messenger names aren’t exchanged with buyers.',
      'The exception has three conditions: the order exists, the work can’t be done without the contact, and the service or your proposal said so beforehand. That happens with the e-mail of an advertising account, or a video call for a consultation.',
    ],
    steps: [
      'Don’t give or ask for a number, an address, a messenger name or a social profile.',
      'Invited to a call? Offer to talk here, where what you agree stays in sight.',
      'Does the work really need a contact? Name it in your service, and say why.',
      'Ask for it once the order exists, and only for the one you named.',
    ],
    examples: [
      {
        moment: 'Client: “Let’s have a call, it’s quicker.”',
        bad: 'OK, what’s your number?',
        good: 'Let’s talk here: I answer quickly, and everything we agree stays in the conversation. Where shall we begin, with the dates or with examples?',
        better: 'the wish to be quick is heard, and no contact was needed.',
      },
      {
        moment: 'Setting up ads, which can’t be done without access.',
        bad: 'In the conversation: “Send me your e-mail and we’ll sort it out.”',
        good: 'In the service: “The set-up needs the e-mail of your advertising account, which will receive an invitation. I’ll ask for it once the order exists.”',
        better: 'the contact is named beforehand, with its reason and its time.',
      },
    ],
    desk: [
      'A service has a part called “Contact details for the work”: say there which and why, and buyers read it before they order.',
      'A number, an address or a link in a message is underlined at once, with the reason.',
    ],
  },
  'no-commission-talk': {
    gist: 'Tell the client the price, and not what it’s made of.',
    why: [
      'The marketplace’s commission must not be discussed with buyers. Nor would it help: it sounds like a complaint, or like haggling at the client’s expense. What matters to a client is what it costs and what comes with it.',
      'Other fees, of a bank or an image library for instance, may be named.',
    ],
    steps: [
      'Put all your costs into the price beforehand.',
      'Name one sum, and what it includes.',
      'Asked for a discount? Talk about the scope of the work.',
      'The client brings commission up? Come back to the price and the task.',
    ],
    examples: [
      {
        moment: 'The client asks for a lower price.',
        bad: 'Can’t go lower, the marketplace takes a 20% commission.',
        good: 'The price is £100: three drafts, two rounds of corrections and the source files. If you need to spend less, I can offer one draft for £60.',
        better: 'it’s about the work, and the client has a choice.',
      },
      {
        moment: 'Client: “The site keeps half of that, I suppose.”',
        bad: 'Yes, the site takes 20%, daylight robbery.',
        good: 'The price is final for you, with nothing to add. Let’s rather go over the brief, so that it stays that way.',
        better: 'behind those words is the question whether it might cost more, and that’s what is answered.',
      },
    ],
    desk: [
      'Words about the marketplace’s commission are underlined before they’re sent. Rapport doesn’t mistake the fees of banks and services for it.',
    ],
  },
};
