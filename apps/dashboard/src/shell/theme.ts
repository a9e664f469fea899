export type Theme = 'system' | 'light' | 'dark'

const key = 'evenkeel.theme'

/** Returns the theme that was chosen in this browser; the system's when none was. */
export function readTheme(storage: Storage): Theme {
  const kept = storage.getItem(key)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

/** Keeps the theme in this browser and puts it on the page. */
export function chooseTheme(theme: Theme, storage: Storage, page: HTMLElement): void {
  if (theme === 'system') {
    storage.removeItem(key)
    delete page.dataset['theme']
  } else {
    storage.setItem(key, theme)
    page.dataset['theme'] = theme
  }
}
