/** Asks for a password without showing it. */
import inquirer from 'inquirer';

export async function askForPassword(message: string): Promise<string> {
  const { password } = await inquirer.prompt([{ type: 'password', name: 'password', message, mask: '*' }]);
  return String(password);
}
