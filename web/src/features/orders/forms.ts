import type { LazyExoticComponent } from 'react';
import type { OrderActName } from '../../api/types';
import type { ActForm } from './acts';

/**
 * The form of each act; whatever offers an act opens the form named here, and offers no act that has none. Each is
 * drawn inside a dialog that names the act, brings its own buttons, and is fetched when it is opened.
 */
export const ACT_FORMS: Partial<Record<OrderActName, LazyExoticComponent<ActForm>>> = {};
