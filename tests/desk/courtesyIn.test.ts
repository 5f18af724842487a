import { expect, test } from 'vitest';
import { courtesyIn } from '../../src/desk/courtesyIn.ts';

test.each([
  ['hello', 'greeting'],
  ['Hi there!', 'greeting'],
  ['Good morning, Pilcrow', 'greeting'],
  ['¡Buenos días!', 'greeting'],
  ['Hey! How are you doing?', 'greeting'],
  ['thanks', 'thanks'],
  ['Thank you so much 🙂', 'thanks'],
  ['ok thx', 'thanks'],
  ['Great, thanks a lot!', 'thanks'],
  ['Muchas gracias', 'thanks'],
  ['bye bye', 'farewell'],
  ['Thanks, see you later!', 'farewell'],
  ['Adiós', 'farewell'],
  ['What can you do?', 'abilities'],
  ['what’s this bot', 'abilities'],
  ['Who are you?', 'abilities'],
  ['¿Qué puedes hacer?', 'abilities'],
])('“%s” is only polite: %s', (message, courtesy) => {
  expect(courtesyIn(message)).toBe(courtesy);
});

test.each([
  'Hello, who closed the bridge?',
  'Thanks, and when does it open?',
  'Who said thanks to the rescuers?',
  'What did the mayor thank the crew for?',
  'What can you do with the old pier?',
  'good morning america',
  'How does the pump work?',
  'Who are they?',
  'What is this dam?',
  'bye-election',
  'Hi Dahl',
  '🙂',
  '',
])('“%s” asks for more, or for nothing', (message) => {
  expect(courtesyIn(message)).toBeNull();
});
