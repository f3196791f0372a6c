import type { Content } from '../technique';
import { politeness } from './politeness';
import { professionalism } from './professionalism';
import { reviews } from './reviews';
import { rules } from './rules';
import { speed } from './speed';

export const content: Content = { ...speed, ...politeness, ...professionalism, ...reviews, ...rules };
