import { chromium } from 'playwright-core';
const [base, out, ...rest] = process.argv.slice(2);
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--headless','--no-sandbox','--disable-gpu','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync','--disable-quic']});
for (const one of rest){ const [path,w,h='0',mode='light']=one.split('|'); const p=await b.newPage({viewport:{width:+w,height:+h||800},colorScheme:mode==='dark'?'dark':'light'}); await p.goto(base+path); await p.screenshot({path:`${out}/${path.replace(/\W+/g,'_')}-${w}-${mode}.png`,fullPage:h==='0'}); await p.close(); }
await b.close();
