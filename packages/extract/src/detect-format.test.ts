import { expect, test } from 'vitest'
import { detectFormat } from './detect-format.ts'

test.each([
  ['notes.md', '# Notes', 'md'],
  ['minutes.qmd', 'text', 'md'],
  ['log', '[10:00] <ana> hello', 'txt'],
  ['page.html', '<!DOCTYPE html><html>', 'html'],
  ['clipboard', '<meta charset="utf-8"><b id="docs-internal-guid-1">', 'html'],
  ['transcript.txt', '\ufeffWEBVTT\n\n1\n', 'vtt'],
  ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\nHi', 'srt'],
  ['captions.txt', '1\n00:00:01,000 --> 00:00:02,000\nHi', 'srt'],
  ['chat', '0:00:05.000,0:00:05.000\nAna: hi', 'sbv'],
  ['captions.txt', '1\n00:00:01.000 --> 00:00:02.000\nHi', 'vtt'],
  ['pasted', '00:01.000 --> 00:02.000\r\nHi', 'vtt'],
  ['pasted', '[\n  {"speaker": "Ana"}]', 'json'],
  ['notes.org', '* Notes', 'txt'],
  ['turns.json', '{}', 'json'],
  ['pasted', '{"transcript":[]}', 'json'],
  ['pasted', '- [ ] Ana: call', 'md'],
])('%s that begins with %j is %s', (name, text, format) => {
  expect(detectFormat(name, text)).toBe(format)
})
