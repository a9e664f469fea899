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
  org: 'txt',
  rst: 'md',
  adoc: 'txt',
  asciidoc: 'txt',
  wiki: 'txt',
  mediawiki: 'txt',
}

const ARROW = /^\d{1,3}:\d{2}(?::\d{2})?[.,]\d{1,3} {0,4}--> {0,4}\d{1,3}:\d{2}/

/** Returns a text's format by its own first characters where these are telling, else by the file's extension, else plain text. */
export function detectFormat(fileName: string, text: string): CaptureFormat {
  const head = text.slice(0, 4000).replace('\ufeff', '').trimStart()
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase()
  const named = fileName.includes('.') ? BY_EXTENSION[extension] : undefined
  if (head.startsWith('WEBVTT')) return 'vtt'
  const isMarkup = named === undefined || named === 'txt' || named === 'html'
  if (isMarkup && /^<(?:!doctype html|html|meta|body|b id="docs-internal)/i.test(head)) return 'html'
  const first = head.split(/\r\n?|\n/, 8)
  if (named === 'txt' || named === undefined) {
    const times = first.findIndex((line) => ARROW.test(line))
    // SubRip writes its fractions behind a comma, WebVTT behind a point.
    if (times >= 0 && times <= 3) return first[times]?.includes(',') === true ? 'srt' : 'vtt'
    if (/^\d{1,2}:\d\d:\d\d\.\d{3},\d{1,2}:\d\d:\d\d\.\d{3}$/.test(first[0] ?? '')) return 'sbv'
  }
  if (named !== undefined) return named
  if (head.startsWith('{') || /^\[\s{0,40}\{/.test(head)) return 'json'
  return first.slice(0, 3).some((line) => line.startsWith('#') || line.startsWith('- [')) ? 'md' : 'txt'
}
