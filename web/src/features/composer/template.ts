export interface TemplateFacts {
  buyer: string;
  /** null when the conversation is about no service. */
  service: string | null;
  price: string | null;
}

/** Fills {buyer}, {service} and {price}. What is not known stays in braces, so that its author sees the gap. */
export function fillTemplate(text: string, facts: TemplateFacts): string {
  return text.replace(/\{(buyer|service|price)\}/g, (whole, name: keyof TemplateFacts) => facts[name] ?? whole);
}

/** The name to greet by: the first word of a person's name, the whole name of a studio. */
export function greetingName(name: string): string {
  const words = name.trim().split(/\s+/);
  const [first] = words;
  return first === undefined || /[«"“]/.test(name) ? name.trim() : first;
}
