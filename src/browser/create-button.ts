/** A button with words of the page; nothing happens before it is pressed. */
export function createButton(
  words: string | undefined,
  press: (button: HTMLButtonElement) => void,
  name = '',
): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.textContent = words ?? '';
  button.addEventListener('click', () => press(button));
  return button;
}
