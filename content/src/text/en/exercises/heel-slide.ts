/** Words of ex.heel-slide: for her, read or spoken aloud. A cue fits its phase's seconds; `.let-go` takes its place for the tension type. */
export const heelSlideText = {
  "ex.heel-slide.name": "Heel slide",
  "ex.heel-slide.why": "The leg moves and the deep belly keeps the pelvis still. It was part of tested plans, but no study has tested it by itself.",
  "ex.heel-slide.stop": "Stop if your belly domes in the middle. Stop if your scar pulls, or your back or pelvis hurts.",
  "ex.heel-slide.fault": "If your pelvis rocks or your back lifts, slide half as far.",

  "ex.heel-slide.sitting.name": "Sitting",
  "ex.heel-slide.sitting.setup": "Sit on a firm seat with both feet flat, in socks on a smooth floor if you can. Back long, hands on your thighs. Do one side, then the other. To end, wait a breath before you stand.",
  "ex.heel-slide.sitting.slide": "Breathe out. Lift the pelvic floor. Heel slides away.",
  "ex.heel-slide.sitting.slide.let-go": "Breathe out. Pelvic floor soft. Heel slides away.",
  "ex.heel-slide.sitting.back": "Breathe in. Slide it back to you.",
  "ex.heel-slide.sitting.rest": "Rest. Sit easy.",

  "ex.heel-slide.propped.name": "Propped up in bed",
  "ex.heel-slide.propped.setup": "Stack pillows so that your head and chest are well up. Bend both knees, feet flat. Do not lie flat for this one. Do one side, then the other. To get up, roll to your side, push with your hands, and sit for a moment.",
  "ex.heel-slide.propped.slide": "Breathe out. Lift the pelvic floor. Heel slides away.",
  "ex.heel-slide.propped.slide.let-go": "Breathe out. Pelvic floor soft. Heel slides away.",
  "ex.heel-slide.propped.back": "Breathe in. Slide it back to you.",
  "ex.heel-slide.propped.rest": "Rest. Let your belly go.",

  "ex.heel-slide.side.name": "Lying on your side",
  "ex.heel-slide.side.setup": "Roll on to your side, knees together. Put a pillow under your head and one in front of you for the top knee. The leg you lie on is nearly long, the top foot rests on it. Turn over for the other side. To get up, push with your hands, sit, wait ten seconds, then stand.",
  "ex.heel-slide.side.slide": "Breathe out. Lift the pelvic floor. Top heel slides down.",
  "ex.heel-slide.side.slide.let-go": "Breathe out. Pelvic floor soft. Top heel slides down.",
  "ex.heel-slide.side.back": "Breathe in. Slide it up, knee to the pillow.",
  "ex.heel-slide.side.rest": "Rest. Let the leg be heavy.",

  "ex.heel-slide.back.name": "On your back, knees bent",
  "ex.heel-slide.back.setup": "Lie on your side first, then roll on to your back, knees together. Bend your knees, feet flat, as wide as your hips. Keep your low back as it is all the time. Do one side, then the other. To end, roll to your side, wait ten seconds, and push up.",
  "ex.heel-slide.back.slide": "Breathe out. Lift the pelvic floor. Heel slides away.",
  "ex.heel-slide.back.slide.let-go": "Breathe out. Pelvic floor soft. Heel slides away.",
  "ex.heel-slide.back.back": "Breathe in. Slide it back to you.",
  "ex.heel-slide.back.rest": "Rest. Let your belly go.",
} as const;
