import type { CaptureFormat } from '@evenkeel/domain/capture.ts'

const BY_EXTENSION: Readonly<Record<string, CaptureFormat>> = {
  md: 'md',
  markdown: 'md',
  qmd: 'md',
  rmd: 'md',
  mdx: 'md',
  txt: 'txt',
  text: 'txt',
  log: 'txt',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  vtt: 'vtt',
  srt: 'srt',
  sbv: 'sbv',
  json: 'json',
}

/** Returns a text's format by its own first characters where these are telling, else by the file's extension, else plain text. */
export function detectFormat(fileName: string, text: string): CaptureFormat {
  const head = text.slice(0, 4000).replace('\ufeff', '').trimStart()
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()
  const named = fileName.includes('.') ? BY_EXTENSION[extension] : undefined
  if (head.startsWith('WEBVTT')) return 'vtt'
  const isMarkup = named === undefined || named === 'txt' || named === 'html'
  if (isMarkup && /^<(?:!doctype html|html|meta|body|b id="docs-internal)/i.test(head)) return 'html'
  const first = head.split('\n', 3)
  if (named === 'txt' || named === undefined) {
    if (/^\d{1,6}\r?$/.test(first[0] ?? '') && (first[1] ?? '').includes('-->')) return 'srt'
    if (/^\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}\r?$/.test(first[0] ?? '')) return 'sbv'
  }
  if (named !== undefined) return named
  if (head.startsWith('{') || head.startsWith('[{')) return 'json'
  return first.some((line) => line.startsWith('#') || line.startsWith('- [')) ? 'md' : 'txt'
}
