/** Words of ex.posture-break: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const postureBreakText = {
  "ex.posture-break.name": "A break from one pose",
  "ex.posture-break.why": "No pose is right for long. A change now and then may do more than to sit straight, but no study has tested this break.",
  "ex.posture-break.stop": "Stop if it hurts, if an arm tingles, or if you feel faint or sick.",
  "ex.posture-break.fault": "If you brace to sit straight, breathe out and soften. It is the change that counts.",

  "ex.posture-break.propped.name": "In bed, on pillows",
  "ex.posture-break.propped.setup": "Stack pillows so that your head and chest are well up, and put one under your knees. Never lie flat for this. Let the pillows hold your back and your head. To get up, roll to your side, push with your hands and sit a while.",
  "ex.posture-break.propped.grow": "Breathe in. Grow long from your hips.",
  "ex.posture-break.propped.roll": "Breathe out. Shoulders roll back and down.",
  "ex.posture-break.propped.change": "Look far. Then put your weight on the other hip.",

  "ex.posture-break.sitting.name": "Sitting, look far",
  "ex.posture-break.sitting.setup": "Let a pillow on your lap carry what you hold. Sit on a firm seat with both feet flat, hips well back, head over your hips. To end, settle in a new pose, or stand up and walk a few steps.",
  "ex.posture-break.sitting.grow": "Breathe in. Grow tall from your sit bones.",
  "ex.posture-break.sitting.roll": "Breathe out. Shoulders roll back and down.",
  "ex.posture-break.sitting.look": "Look far to one side. Then to the other.",

  "ex.posture-break.sides.name": "Sitting, change side",
  "ex.posture-break.sides.setup": "Sit on a firm seat with both feet flat. Sit on your sit bones, back long, head over your hips. Let your hands rest on your thighs. To end, wait a breath before you stand. If you hold something, hold it on the other side from now on.",
  "ex.posture-break.sides.shift": "Breathe out. Sink on to this sit bone.",
  "ex.posture-break.sides.grow": "Breathe in. Grow tall over it.",
  "ex.posture-break.sides.back": "Come to the middle.",

  "ex.posture-break.standing.name": "Stand up and shift",
  "ex.posture-break.standing.setup": "Stand up slowly. Put your feet under your hips, knees soft. Let your arms hang, head over your ribs. Keep a chair or a wall near. To end, walk a few steps before you sit again.",
  "ex.posture-break.standing.grow": "Breathe in. Grow tall from your feet.",
  "ex.posture-break.standing.roll": "Breathe out. Shoulders roll back and down.",
  "ex.posture-break.standing.shift": "Let go. Look far, and shift from foot to foot.",
} as const;
