/** Words of ex.neck-release: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const neckReleaseText = {
  "ex.neck-release.name": "Let the neck go",
  "ex.neck-release.why": "No study has tested these small moves by themselves. They give a stiff neck a change.",
  "ex.neck-release.stop": "Stop if you feel dizzy or an arm tingles. Get help at once if one side of your neck hurts in a new way and your head hurts too.",
  "ex.neck-release.fault": "If you pull or push into it, do half. Your hands stay off your head.",

  "ex.neck-release.side.name": "A nod, on your side",
  "ex.neck-release.side.setup": "Bend both knees, keep them together and roll on to your side. Put one pillow under your head and one between your knees. Let your back be long. Your head stays heavy on the pillow. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.neck-release.side.nod": "Breathe out. A small nod, chin to throat.",
  "ex.neck-release.side.long": "Breathe in. Chin goes back. Neck is long.",
  "ex.neck-release.side.rest": "Rest. Jaw is soft.",

  "ex.neck-release.propped.name": "A turn, on pillows",
  "ex.neck-release.propped.setup": "Stack pillows so that your head and chest are well up, and put one under your knees. Never lie flat for this. Your head rests all the time. To get up, roll to your side, push with your hands and sit a while.",
  "ex.neck-release.propped.turn": "Breathe out. Let your head roll this way.",
  "ex.neck-release.propped.stay": "Stay. Breathe in. Shoulders are heavy.",
  "ex.neck-release.propped.back": "Breathe out. Slowly roll back.",

  "ex.neck-release.sitting.name": "Ear to shoulder, sitting",
  "ex.neck-release.sitting.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. Rest your hands on your thighs. Only the weight of your head does the work. To end, wait a breath before you stand.",
  "ex.neck-release.sitting.tilt": "Breathe out. Ear sinks to this shoulder.",
  "ex.neck-release.sitting.stay": "Stay. Breathe in. Other shoulder drops.",
  "ex.neck-release.sitting.back": "Breathe out. Slowly come up.",

  "ex.neck-release.wall.name": "Chin glide at a wall",
  "ex.neck-release.wall.setup": "Stand with your back near a wall, heels a small step away. Let your hips and upper back touch it. Knees are soft. Your eyes look straight out. To end, walk a few steps.",
  "ex.neck-release.wall.glide": "Breathe out. Chin glides back, eyes level.",
  "ex.neck-release.wall.stay": "Stay. Breathe in. Back of neck is long.",
  "ex.neck-release.wall.shift": "Let go. Shift from foot to foot.",
} as const;
