import type { Money, Service } from '../../api/types';

/** What a buyer has picked: places in the lists of the service. */
export interface Choice {
  package: number;
  options: readonly number[];
}

export interface Sum {
  price: Money;
  days: number;
}

/** What a choice costs and how long it takes. All prices of a service are in one currency. */
export function sumOf(service: Pick<Service, 'price' | 'deliveryDays' | 'packages' | 'options'>, choice: Choice): Sum {
  const one = service.packages[choice.package];
  const added = service.options.filter((_option, index) => choice.options.includes(index));
  const { amount, currency } = one?.price ?? service.price;
  return {
    price: { amount: added.reduce((sum, { price }) => sum + price.amount, amount), currency },
    days: added.reduce((sum, { extraDays }) => sum + extraDays, one?.deliveryDays ?? service.deliveryDays),
  };
}

/** With the option at this place added or taken away, in the order of the list. */
export function toggleOption({ options, ...rest }: Choice, index: number): Choice {
  const others = options.filter((each) => each !== index);
  return { ...rest, options: others.length < options.length ? others : [...others, index].toSorted((a, b) => a - b) };
}

/** The page where this choice is ordered. */
export function orderPath(serviceId: string, choice: Choice): string {
  const options = choice.options.length === 0 ? '' : `&options=${choice.options.join(',')}`;
  return `/services/${serviceId}/order?package=${choice.package}${options}`;
}
