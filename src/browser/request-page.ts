/** Fetches a page of this site; null where it cannot be had. The browser reads it itself: words made into markup by a script would need a policy of Trusted Types. */
export async function requestPage(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      resolve(request.status === 200 ? request.responseXML : null);
    });
    request.open('GET', address);
    request.send();
  });
}
