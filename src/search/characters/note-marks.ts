/**
 * The mark of a note with the character before it, by which it is known from a digit: a raised figure, but for that of a
 * unit or a formula (km², CO₂), and a circled one behind a digit (50②).
 */
export const noteMark = /^([^a-z]?[²³¹⁰-ₜ]|\d[①-⑳])$/i;
