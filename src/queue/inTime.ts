/** What is awaited; null where it does not come within `ms`. */
export async function inTime<T>(awaited: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null).unref();
  });
  return Promise.race([awaited, late]).finally(() => clearTimeout(timer));
}
