import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { openDiscord } from './openDiscord.ts';
import { textOf } from './textOf.ts';

test('a slash command is answered, and the person sees the text', async () => {
  const { discord } = await openDiscord({
    onInteraction: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const text = `You asked: ${interaction.options.getString('question', true)}`;
      await interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [{ type: 10, content: text }],
        withResponse: true,
      });
    },
  });
  const answer = await discord.slash('ask', { question: 'Who?' });
  expect(textOf(answer.response)).toBe('You asked: Who?');
  expect(answer.ackedAfterMs).toBeLessThan(3000);
  expect(discord.violations).toEqual([]);
});
