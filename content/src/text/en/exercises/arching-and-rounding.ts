/** Words of ex.arching-and-rounding: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const archingAndRoundingText = {
  "ex.arching-and-rounding.name": "Arching and rounding",
  "ex.arching-and-rounding.why": "Arching and rounding may feel good, but no study shows how well they work.",
  "ex.arching-and-rounding.stop": "Stop if your back, knees or the front of your pelvis hurt, or if you feel faint.",
  "ex.arching-and-rounding.fault": "If you push down into the stretch, come up a little. Stay where it feels easy.",

  "ex.arching-and-rounding.seated.name": "Sitting, small",
  "ex.arching-and-rounding.seated.setup": "Sit near the front of a firm seat, feet flat and apart as is easy. Rest a hand on your thigh. Bend from the hips only as far as feels good. To end, sit tall and wait a breath.",
  "ex.arching-and-rounding.seated.back": "Tip your hips back. Chest goes forward.",
  "ex.arching-and-rounding.seated.stay": "Stay. Breathe in. Sit bones spread.",
  "ex.arching-and-rounding.seated.round": "Breathe out. Lift the pelvic floor. Round up part way.",
  "ex.arching-and-rounding.seated.round.let-go": "Breathe out. Pelvic floor soft. Round up part way.",

  "ex.arching-and-rounding.table.name": "Sitting at a table",
  "ex.arching-and-rounding.table.setup": "Sit at a table with your feet flat and your arms on it, on a towel that slides. Leave your chest room. Keep your neck long. To end, slide back in and sit tall for a breath.",
  "ex.arching-and-rounding.table.back": "Slide your arms out. Tip your hips back.",
  "ex.arching-and-rounding.table.stay": "Stay. Breathe in. Sit bones spread.",
  "ex.arching-and-rounding.table.round": "Breathe out. Lift the pelvic floor. Round up part way.",
  "ex.arching-and-rounding.table.round.let-go": "Breathe out. Pelvic floor soft. Round up part way.",

  "ex.arching-and-rounding.wall.name": "Hands on a wall",
  "ex.arching-and-rounding.wall.setup": "Stand an arm's length from a wall, hands on it at chest height. Feet are under your hips, knees soft. Keep your neck in line with your back. To end, walk in close, then stand up slowly.",
  "ex.arching-and-rounding.wall.back": "Bend your knees. Hips go back.",
  "ex.arching-and-rounding.wall.stay": "Stay. Breathe in. Long low back.",
  "ex.arching-and-rounding.wall.round": "Breathe out. Lift the pelvic floor. Round up part way.",
  "ex.arching-and-rounding.wall.round.let-go": "Breathe out. Pelvic floor soft. Round up part way.",

  "ex.arching-and-rounding.child-pillows.name": "Kneeling with pillows",
  "ex.arching-and-rounding.child-pillows.setup": "Kneel on something soft, knees as wide as your hips. Stack pillows in front, to lean your chest and arms on. Leave your belly room. To end, walk your hands in, sit up slowly, wait ten seconds, and use a chair to stand.",
  "ex.arching-and-rounding.child-pillows.back": "Sit back towards your heels. Low back arched.",
  "ex.arching-and-rounding.child-pillows.stay": "Stay. Breathe in. Sit bones spread.",
  "ex.arching-and-rounding.child-pillows.round": "Breathe out. Lift the pelvic floor. Round up part way.",
  "ex.arching-and-rounding.child-pillows.round.let-go": "Breathe out. Pelvic floor soft. Round up part way.",

  "ex.arching-and-rounding.child.name": "Child's pose",
  "ex.arching-and-rounding.child.setup": "Kneel on something soft, knees wide if that is free of pain. Put your arms out in front, hands on the floor. Your sit bones lead the way back. To end, walk your hands in, sit up slowly, wait ten seconds, and use a chair to stand.",
  "ex.arching-and-rounding.child.back": "Sit bones lead back. Low back arched.",
  "ex.arching-and-rounding.child.stay": "Stay. Breathe in. Sit bones spread.",
  "ex.arching-and-rounding.child.round": "Breathe out. Lift the pelvic floor. Round up part way.",
  "ex.arching-and-rounding.child.round.let-go": "Breathe out. Pelvic floor soft. Round up part way.",
} as const;
