/** What to start from the home screen; Enter takes the suggestion. */
import inquirer from 'inquirer';

/** The words after `ownqueue`; null for nothing. `next` is a command, perhaps with a remark after two spaces. */
export async function chooseNext(next: string): Promise<string[] | null> {
  const [command = ''] = next.split('  ');
  const { chosen } = await inquirer.prompt<{ chosen: string }>([
    {
      type: 'select',
      name: 'chosen',
      message: 'What now?',
      choices: [
        { name: next, value: command },
        ...OTHERS.filter((other) => other.value !== command),
        { name: 'nothing for now', value: '' },
      ],
    },
  ]);
  return chosen === '' ? null : chosen.split(' ').slice(1);
}

const OTHERS = [
  { name: 'walk one of your queues', value: 'ownqueue walk' },
  { name: 'check your website', value: 'ownqueue check' },
  { name: 'read the latest report', value: 'ownqueue report' },
  { name: 'see who does what', value: 'ownqueue actions' },
];
