/** The command that shows a notification on this screen, where there is one. */

/** null where no screen is known. Texts are passed as arguments, never as a line of shell. */
export function desktopCommand(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  title: string,
  text: string,
): readonly [program: string, ...arguments_: string[]] | null {
  if (platform === 'darwin') {
    const script = 'on run {title, body}\ndisplay notification body with title title\nend run';
    return ['osascript', '-e', script, title, text];
  }
  if (platform === 'win32') {
    // msg shows a plain box to the user of this session on every edition but Home, where nothing happens.
    return ['msg', env.USERNAME ?? '*', '/TIME:60', `${title}: ${text}`];
  }
  const screen = env.DISPLAY ?? env.WAYLAND_DISPLAY ?? env.DBUS_SESSION_BUS_ADDRESS;
  return screen ? ['notify-send', '--app-name=ownqueue', '--', title, text] : null;
}
