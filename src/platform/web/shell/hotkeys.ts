const key = 'reisgezel.hotkeys'

/** Single keys can be turned off: who speaks to the computer, or trembles, presses them by accident (WCAG 2.1.4). */
export const hotkeysOn = (): boolean => localStorage.getItem(key) !== 'off'
export const setHotkeys = (on: boolean): void => localStorage.setItem(key, on ? 'on' : 'off')
