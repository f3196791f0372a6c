import { deviceFlag } from '../../app/deviceFlag';

/** Whether this browser's owner wants advice while writing. What the marketplace's rules forbid is told in any case. */
export const [useCoachOn, setCoachOn] = deviceFlag('rapport.coach', true);
