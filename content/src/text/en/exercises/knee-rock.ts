/** Words of ex.knee-rock. */
export const kneeRockText = {
  "ex.knee-rock.name": "Slow knee rock",
  "ex.knee-rock.why": "Small slow turns can make a stiff back feel looser. No study has tested this move by itself.",
  "ex.knee-rock.stop": "Stop if it hurts more than a little, if your pelvis clicks with pain, or if a leg tingles.",
  "ex.knee-rock.fault": "If your knees drop or a shoulder lifts, go half as far and half as fast.",

  "ex.knee-rock.propped.name": "Half sitting in bed",
  "ex.knee-rock.propped.setup": "Half sit on the bed with pillows behind your back. Knees bent and close together, feet flat. Head and shoulders rest. To end, roll to your side, push with your hands and sit a while.",
  "ex.knee-rock.propped.one": "Breathe out. Knees go a little to one side.",
  "ex.knee-rock.propped.middle": "Breathe in. Back to the middle.",
  "ex.knee-rock.propped.other": "Breathe out. Knees go to the other side.",
  "ex.knee-rock.propped.home": "Breathe in. Back to the middle.",

  "ex.knee-rock.sitting.name": "Sitting, knees sway",
  "ex.knee-rock.sitting.setup": "Sit on a firm seat, knees together, feet flat. Rest your hands on your thighs. Back long, chest stays in front. To end, wait a breath before you stand.",
  "ex.knee-rock.sitting.one": "Breathe out. Knees sway a little to one side.",
  "ex.knee-rock.sitting.middle": "Breathe in. Back to the middle.",
  "ex.knee-rock.sitting.other": "Breathe out. Knees sway to the other side.",
  "ex.knee-rock.sitting.home": "Breathe in. Back to the middle.",

  "ex.knee-rock.back.name": "On your back",
  "ex.knee-rock.back.setup": "Roll on to your back from your side. Knees bent and close together, feet flat, arms a little out. Shoulders stay heavy. To end, roll to your side, wait ten seconds and push up with your hands.",
  "ex.knee-rock.back.one": "Breathe out. Knees go a little to one side.",
  "ex.knee-rock.back.middle": "Breathe in. Back to the middle.",
  "ex.knee-rock.back.other": "Breathe out. Knees go to the other side.",
  "ex.knee-rock.back.home": "Breathe in. Back to the middle.",
} as const;
