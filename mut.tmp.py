import subprocess,sys
def run(path,a,b,test):
    s=open(path).read(); assert a in s,(path,a)
    open(path,'w').write(s.replace(a,b,1))
    try:
        r=subprocess.run(['npx','vitest','run',test],capture_output=True,text=True)
        print('RED ' if r.returncode else 'GREEN!!', path.split('/')[-1], a[:60])
    finally: open(path,'w').write(s)
if __name__=='__main__':
    k='engine/src/keeping-up.ts'; t='engine/test/keeping-up.test.ts'
    for a,b in [('last?.keeping === true','last !== undefined'),('history.stageSince <= last.day','history.stageSince < last.day'),('>= most)','> most)'),('said.keeping && said.day','said.day'),('< content.limits["li.flare-days"]','<= content.limits["li.flare-days"]'),('< limit("li.week")','<= limit("li.week")'),('days >= limit("li.keep-apart-days")','days > limit("li.keep-apart-days")'),('assessment.disposition !== "routine" ||','false ||'),('flare.day > from','flare.day > day'),('told.length >=','told.length >')]:
        run(k,a,b,t)
    run('engine/src/plan-day.ts','kind: next === undefined ? "session" : "rest"','kind: "session"',t)
    run('engine/src/plan-day.ts','if (flare !== undefined &&','if (false && flare !== undefined &&',t)
    run('engine/src/assess.ts','noStepUp ??= "KU5"','noStepUp ??= undefined',t)
    run('engine/src/progress.ts','decision.session === "gap" && decision.day >= flare.day','decision.session === "gapx" && decision.day >= flare.day',t)
    run('journal/src/fold.ts','flares.push({','[].push({} as never) ; void ({',"journal/test/fold.test.ts")
