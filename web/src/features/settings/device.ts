/** Names a device by its User-Agent, well enough for its owner to recognise it. */

export type DeviceKind = 'phone' | 'tablet' | 'computer' | 'program';

export interface Device {
  kind: DeviceKind;
  /** Null when the string says nothing we know. */
  browser: string | null;
  system: string | null;
}

/** Order matters: Edge, Opera and Yandex also call themselves Chrome, and Chrome calls itself Safari. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bYaBrowser\//, 'Yandex Browser'],
  [/\b(?:Edg|EdgA|EdgiOS)\//, 'Edge'],
  [/\b(?:OPR|OPT|Opera)\//, 'Opera'],
  [/\bVivaldi\//, 'Vivaldi'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\b(?:Macintosh|Mac OS X)\b/, 'macOS'],
  [/\b(?:Linux|X11)\b/, 'Linux'],
];

export function deviceOf(userAgent: string): Device {
  const system = nameIn(systems, userAgent);
  return { kind: kindOf(userAgent, system), browser: nameIn(browsers, userAgent) ?? programName(userAgent), system };
}

function nameIn(names: readonly (readonly [RegExp, string])[], userAgent: string): string | null {
  return names.find(([pattern]) => pattern.test(userAgent))?.[1] ?? null;
}

/** “curl/8.14.1” and the like: a program names itself first. */
function programName(userAgent: string): string | null {
  const first = /^([A-Za-z][\w.-]{0,39})\//.exec(userAgent)?.[1];
  return first && first !== 'Mozilla' ? first : null;
}

function kindOf(userAgent: string, system: string | null): DeviceKind {
  if (system === 'iPad' || (system === 'Android' && !/\bMobile\b/.test(userAgent))) return 'tablet';
  if (system === 'iPhone' || system === 'Android') return 'phone';
  return system === null ? 'program' : 'computer';
}
