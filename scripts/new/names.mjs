/** Returns the forms of a kebab-case name that files, functions and components take, or null for another kind of name. */
export function formsOf(name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return null
  const words = name.split('-')
  const upper = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return {
    kebab: name,
    camel: upper.charAt(0).toLowerCase() + upper.slice(1),
    upper,
    words: words.join(' '),
    title: name.charAt(0).toUpperCase() + words.join(' ').slice(1),
  }
}
