/**
 * Words of the red-flag rules (screening.md §4). `.short` for lists; `.because` for her: what it can mean, never a
 * diagnosis; `.say` she can read out on the phone; `.wait` while help comes; `.clinician` for a professional.
 */
export const rulesText = {
  // Infection and being unwell
  "rf.unwell.short": "Very ill, muddled or blotchy",
  "rf.unwell.because": "Feeling gravely ill, being muddled or having blotchy skin can mean that an illness has spread through the body. It needs help at once.",
  "rf.unwell.say": "I feel gravely ill, or I am muddled, or my skin is blotchy. Could this be sepsis?",
  "rf.unwell.clinician": "Fear of dying, confusion or mottled, grey or blue skin: possible sepsis.",

  "rf.sepsis.short": "Infection with a sign of strain",
  "rf.sepsis.because": "There are signs of an infection, and signs that your body is under strain from it. That can get worse fast.",
  "rf.sepsis.say": "I have signs of an infection. I also have shaking chills, a racing heart, hardly any pee, or I passed out.",
  "rf.sepsis.clinician": "Likely source of infection with tachycardia, low urine output or syncope; or fever with rigors while pregnant or in the first 6 weeks: possible sepsis.",

  "rf.fever.short": "Fever or shaking chills",
  "rf.fever.because": "A fever or shaking chills can be the first sign of an infection. It needs care today.",
  "rf.fever.say": "I have a fever or shaking chills. I will tell you how high and since when.",
  "rf.fever.clinician": "Temperature 38.0 °C or more while pregnant or in the first 6 weeks, or rigors at any time, without another sign.",

  "rf.fever-back.short": "Worse back with fever, weak defences",
  "rf.fever-back.because": "Back pain that grows with a fever can come from an infection near the spine. With weak defences it can come with no fever at all.",
  "rf.fever-back.say": "I have a fever and my back pain has grown. Or my defences are weak, and I have new and very bad back pain.",
  "rf.fever-back.clinician": "Back pain new or worse with fever, or severe with immune compromise or injected drugs: possible spinal infection; about half have no fever.",

  "rf.fever-back-risk.short": "Fever, back pain, raised risk",
  "rf.fever-back-risk.because": "You have a fever and worse back pain. With weak defences or a spine operation, that needs help at once.",
  "rf.fever-back-risk.say": "I have a fever and new back pain. My defences are weak, or I had an operation on my spine.",
  "rf.fever-back-risk.clinician": "Fever and new or worse back pain with immune compromise, injected drugs or earlier spinal surgery: possible spinal infection.",

  "rf.nx-infect.short": "Signs of infection after the needle",
  "rf.nx-infect.because": "Pain that grows after a needle in the back, with another sign, can mean an infection at the spine. It is rare, and it needs help at once.",
  "rf.nx-infect.say": "My back pain is growing after an epidural or spinal. I have one more sign. It is a fever, chills, a red or leaking place, a stiff neck, or a numb or sore leg. Could it be an infection at the spine?",
  "rf.nx-infect.clinician": "Worsening back or site pain within 8 weeks of a neuraxial block with fever, rigors, site change, neck stiffness or leg symptoms: possible epidural abscess or discitis.",

  "rf.nx-site.short": "Needle place worse, red or leaking",
  "rf.nx-site.because": "A needle place that gets worse, or looks red or wet, should be seen today. A fever may come late.",
  "rf.nx-site.say": "The place where the needle went in is getting worse, or it is red, hot, swollen or leaking.",
  "rf.nx-site.clinician": "Worsening pain or local change at the neuraxial site within 8 weeks, no other sign; fever may be late.",

  "rf.meningitis.short": "Fever with stiff neck or headache",
  "rf.meningitis.because": "A fever with a stiff neck can come from an infection around the brain. So can a fever with a headache soon after a needle in the back.",
  "rf.meningitis.say": "I have a fever and a stiff neck. Or I have a fever and a headache after a needle in my back.",
  "rf.meningitis.clinician": "Fever with neck stiffness, or with headache within 14 days of a neuraxial block: possible meningitis.",

  "rf.womb.short": "Foul loss or growing belly pain",
  "rf.womb.because": "Foul loss or belly pain that gets worse can mean an infection in the womb. It is best treated early.",
  "rf.womb.say": "What comes out of my vagina smells foul, or my belly pain gets worse each day.",
  "rf.womb.clinician": "Offensive loss or increasing abdominal pain while pregnant or in the first 6 weeks: possible intrauterine infection.",

  "rf.wound.short": "Scar or tear red, open, swelling",
  "rf.wound.because": "A scar or tear that is redder, leaks, opens or swells fast may be infected or bleeding inside. It should be seen today.",
  "rf.wound.say": "My scar or tear is red, leaking or open. Or a swelling down below is growing fast.",
  "rf.wound.clinician": "Wound or perineal tear inflamed, discharging or dehisced, or rapidly growing perineal swelling.",

  "rf.wound-burst.short": "Wound has burst",
  "rf.wound-burst.because": "Something bulges or pours out of your scar or tear. This needs help at once.",
  "rf.wound-burst.say": "My wound has burst. Something bulges or pours out of it.",
  "rf.wound-burst.wait": "Lie still. Lay a clean, damp cloth over it.",
  "rf.wound-burst.clinician": "Burst wound with protrusion or gush.",

  "rf.breast.short": "Hot red breast, not settling",
  "rf.breast.because": "A hot red breast with a fever may need medicine. So may one that is no better after a day.",
  "rf.breast.say": "A part of my breast is hot and red. I have a fever, or it is no better after 24 hours.",
  "rf.breast.clinician": "Focal breast inflammation with fever or no better after 24 h of emptying and rest: mastitis, abscess?",

  "rf.breast-early.short": "Hot red patch on a breast",
  "rf.breast-early.because": "A hot red patch often calms down with rest and soft emptying. We ask again in a day, as it can turn into an infection.",
  "rf.breast-early.say": "I have a hot red patch on my breast. I will tell you since when.",
  "rf.breast-early.clinician": "Focal breast inflammation under 24 h, afebrile; asked again at 24 h.",

  "rf.kidney.short": "Kidney-side pain with a sign",
  "rf.kidney.because": "Pain at the back under the ribs with another sign can come from a kidney. After a C-section the tube from the kidney can be hurt too.",
  "rf.kidney.say": "I have pain on one side under my back ribs, with fever, burning, blood in my pee or very bad pain. Or I had a C-section or a belly operation. Could it be the ureter?",
  "rf.kidney.clinician": "Flank pain with fever, dysuria, haematuria or severe pain, or within 6 weeks of caesarean or abdominal surgery: pyelonephritis, stone, ureteric injury?",

  "rf.kidney-E.short": "Kidney pain, fever, raised risk",
  "rf.kidney-E.because": "Kidney pain with a fever needs help at once if you are pregnant, throw up or shake with chills. The same goes if your defences are weak or you have one kidney.",
  "rf.kidney-E.say": "I have kidney pain and a fever. I am also throwing up, or shaking with chills, or I am pregnant, or I have one kidney or weak defences.",
  "rf.kidney-E.clinician": "Flank pain and fever with vomiting, rigors, pregnancy, single kidney or immune compromise: complicated pyelonephritis?",

  "rf.urine.short": "Little pee, or burning while pregnant",
  "rf.urine.because": "Hardly any pee can mean that your body is under strain. In pregnancy, burning or blood in the pee needs a test today.",
  "rf.urine.say": "I have passed hardly any pee for 12 hours. Or I am pregnant, and it burns or there is blood when I pee.",
  "rf.urine.clinician": "Oliguria for about 12 h despite drinking; or dysuria or haematuria in pregnancy.",

  "rf.unwell-late.short": "Unwell with a sign to check",
  "rf.unwell-late.because": "You are not well, and someone should look into it in the next two days. Rest until you have been well for a day.",
  "rf.unwell-late.say": "I am not well. It may be a fever, throwing up, belly pain or swelling, bad-smelling loss, burning or blood when I pee, or a racing heart. I will tell you what, and since when.",
  "rf.unwell-late.clinician": "Fever, vomiting, abdominal pain or swelling, offensive loss, urinary symptoms, palpitations or unexplained concern that meets no higher row. No loading until well for 24 h.",

  // Nerves, bladder, pelvic floor
  "rf.ces.short": "Numb seat, bladder, bowel, both legs",
  "rf.ces.because": "These signs can mean that the nerves low in your back are squeezed. Quick care can save how your bladder, bowel and legs work.",
  "rf.ces.say": "I am numb where I sit, or I have no feeling of bladder or bowel. Or both legs are numb, weak or sore, or my bladder and my back or leg changed together. Could it be cauda equina?",
  "rf.ces.wait": "Do not bend. Do not lift.",
  "rf.ces.clinician": "Saddle sensory change, loss of bladder or bowel sensation, bilateral leg symptoms, or new voiding difficulty with leg or back symptoms: possible cauda equina syndrome. Early postpartum voiding difficulty with back pain alone is left out for 14 days unless a neuraxial block was given.",

  "rf.retain.short": "Cannot pass pee",
  "rf.retain.because": "A full bladder that cannot empty may be harmed within hours.",
  "rf.retain.say": "I need to pee and I cannot. Nothing has come for hours.",
  "rf.retain.clinician": "Acute urinary retention (4 h with urge, or 6 h after birth): catheter, residual volume, neurology.",

  "rf.bladder.short": "Bladder newly hard to empty",
  "rf.bladder.because": "A bladder that is newly hard to empty, or feeling that is newly gone, should be checked today. A quick scan can tell a lot.",
  "rf.bladder.say": "My bladder is newly hard to start or empty, so please do a scan. Or my feeling in sex is gone.",
  "rf.bladder.clinician": "New hesitancy or incomplete emptying, or loss of genital sensation in sex: residual volume and saddle examination.",

  "rf.leg-new.short": "A leg newly weak",
  "rf.leg-new.because": "A leg that has just gone weak can mean a nerve is being squeezed. Quick care gives it the best chance.",
  "rf.leg-new.say": "One leg is newly weak, or my foot drops when I walk. I will tell you since when.",
  "rf.leg-new.wait": "Sit down. Do not take the stairs, and carry no one.",
  "rf.leg-new.clinician": "New leg weakness or foot drop within 14 days: progressive neurological deficit.",

  "rf.nx-block.short": "Numb, weak or sudden back pain",
  "rf.nx-block.because": "Numbness or weakness after a needle in the back can mean a bleed at the spine. So can sudden very bad back pain, more so on blood thinners.",
  "rf.nx-block.say": "I am numb or weak, or I have sudden very bad back pain, after a needle in my back or on blood thinners. Could it be a bleed at the spine?",
  "rf.nx-block.clinician": "Block persisting or returned, leg deficit not examined, or sudden severe back pain within 14 days of a neuraxial block; or sudden severe back pain on anticoagulants: possible epidural haematoma. Pain may be absent.",

  "rf.leg.short": "Numbness spreading, or weak leg unseen",
  "rf.leg.because": "Numbness that spreads, or a weak leg no one has tested, should be looked at today.",
  "rf.leg.say": "I have numbness that is new or spreads, and no weakness. Or my leg has been weak or numb for a while, and no one has tested it.",
  "rf.leg.clinician": "New or spreading leg numbness without weakness; or long-standing weakness (or numbness within 14 days of a block) never examined.",

  "rf.leg-steady.short": "Steady numb patch or leg pain",
  "rf.leg-steady.because": "A numb patch or leg pain that stays the same is often a sore nerve that heals. Someone should test it this week.",
  "rf.leg-steady.say": "I have a steady numb patch, or pain below one knee, and no weakness. No one has tested it yet.",
  "rf.leg-steady.clinician": "Stable sensory patch or unilateral pain below the knee, no weakness, not yet examined: birth-related nerve injury or radicular pain?",

  "rf.leg-seen.short": "Leg nerve, seen and steady",
  "rf.leg-seen.because": "Someone has looked at your leg. We keep away from what could tease the nerve, and look again in four weeks.",
  "rf.leg-seen.clinician": "Known leg weakness, numbness or pain, examined: nerve and balance precautions, review at 4 weeks.",

  "rf.pf-path.short": "Leaking pee",
  "rf.pf-path.because": "Leaks are common and often get better with care for the pelvic floor. Name it at your 6-week check, or at your next visit.",
  "rf.pf-path.clinician": "Stress or urge leakage: pelvic-floor path; name it at the 6-week check.",

  "rf.pf-see.short": "Leaking poo, or a bulge",
  "rf.pf-see.because": "A leak of poo or wind, or a bulge down below, can be helped. A pelvic-health physio is the right one to see.",
  "rf.pf-see.say": "I leak poo or wind, or I feel a bulge down below. I would like to see a pelvic-health physio.",
  "rf.pf-see.clinician": "Anal incontinence with sensation kept, or bulge or dragging: pelvic-health physiotherapy.",

  // Head and pressure
  "rf.brain.short": "A fit, or stroke signs",
  "rf.brain.because": "A fit, or one side gone weak, needs help at once.",
  "rf.brain.say": "I had a fit, or I have signs of a stroke. I am pregnant, or I was not long ago.",
  "rf.brain.wait": "Lie on your side. Someone stays with you.",
  "rf.brain.clinician": "Seizure or focal neurological deficit in pregnancy or after: eclampsia, stroke, venous sinus thrombosis?",

  "rf.thunder.short": "Sudden or changed headache",
  "rf.thunder.because": "A headache that peaks in a minute or comes with new neck pain can mean a bleed or a torn vessel. So can one after a needle that no longer eases when you lie flat.",
  "rf.thunder.say": "I have the worst headache, and it peaked in a minute. Or it came with new neck pain. Or it came after a needle in my back and no longer eases when I lie flat.",
  "rf.thunder.clinician": "Thunderclap headache, new unilateral neck pain with headache or ptosis, or a post-block headache that lost its postural character: intracranial bleed, cervical artery dissection?",

  "rf.pdph.short": "Headache after needle, or stiff neck",
  "rf.pdph.because": "A headache that is worse upright after a needle in the back may be a small leak at that place. It can be treated. A headache with a stiff neck should be seen today too.",
  "rf.pdph.say": "My headache is worse upright, or my neck is stiff, after a needle in my back. I should see the anaesthetist within 24 hours. Or I have a headache with a stiff neck.",
  "rf.pdph.wait": "Lie as you like, and drink.",
  "rf.pdph.clinician": "Postural headache or neck stiffness within 14 days of a block (post-dural puncture headache? anaesthetic review within 24 h), or headache with neck stiffness at any time.",

  "rf.pe.short": "Signs of pre-eclampsia",
  "rf.pe.because": "Signs like these together can mean pre-eclampsia. One sign counts for more if your blood pressure has been high. It can rise fast, even after the pregnancy.",
  "rf.pe.say": "I have two signs of pre-eclampsia. Or I have one, and I have had high blood pressure. I will tell you which.",
  "rf.pe.clinician": "Two of: persistent headache, visual disturbance, epigastric or right subcostal pain, vomiting, sudden face or hand swelling; or one (not vomiting) with a history of hypertension: pre-eclampsia, HELLP?",

  "rf.pe-bp.short": "Blood pressure high, with a sign",
  "rf.pe-bp.because": "Blood pressure this high, or high with another sign, needs help at once.",
  "rf.pe-bp.say": "I measured my blood pressure and it is high. I will read you the numbers, and tell you what else I feel.",
  "rf.pe-bp.clinician": "160/110 mmHg or more, or 140/90 or more with headache, visual change, subcostal pain, vomiting, face or hand swelling or exertional breathlessness, from 20 weeks to 6 weeks after.",

  "rf.pe-one.short": "One pre-eclampsia sign, or high pressure",
  "rf.pe-one.because": "One sign like this may be harmless, but it can also be the start of pre-eclampsia. A check of blood pressure and pee today can tell.",
  "rf.pe-one.say": "I have one sign of pre-eclampsia, or my blood pressure is high. I will read you the numbers. Please check me now.",
  "rf.pe-one.clinician": "One sign of pre-eclampsia or 140/90 to 159/109 mmHg in the window, or 160/110 or more at any time: same-day assessment.",

  "rf.bp-check.short": "Blood pressure to be measured",
  "rf.bp-check.because": "Your blood pressure is high, or your legs swelled fast. Someone should measure it in the next two days.",
  "rf.bp-check.say": "My blood pressure was high months after my pregnancy, and I will read you the numbers. Or my legs swelled fast. Please measure it.",
  "rf.bp-check.clinician": "140/90 mmHg or more outside the pre-eclampsia window, or rapid leg swelling inside it: measure within 48 h.",

  "rf.cvst.short": "Headache lying, with sickness or sight",
  "rf.cvst.because": "Your headache is worse lying down, and you throw up or cannot see well. This can mean a clot in a vein of the head.",
  "rf.cvst.say": "My headache is worse when I lie down. I also throw up or cannot see well. Could it be a clot in the head?",
  "rf.cvst.clinician": "Headache worse lying or straining with vomiting or visual change, pregnant or within 12 weeks: venous sinus thrombosis?",

  "rf.ha-vte.short": "Headache that does not settle",
  "rf.ha-vte.because": "In these weeks a headache that stays, or is worse lying down, should be checked today.",
  "rf.ha-vte.say": "I have a headache that does not settle, or that is worse when I lie down.",
  "rf.ha-vte.clinician": "Persistent headache, or worse lying or straining, pregnant or within 12 weeks.",

  "rf.ha-late.short": "Lasting headache or new trouble seeing",
  "rf.ha-late.because": "A headache that stays, or new trouble seeing, should be looked at in the next two days.",
  "rf.ha-late.say": "I have had a headache that stays, or new trouble seeing. I will tell you for how many days.",
  "rf.ha-late.clinician": "Persistent or positional headache or new visual symptoms outside the higher windows.",

  "rf.ha.short": "Headache",
  "rf.ha.because": "A headache like this is common. Take it easy today. Rest, a drink and food may help.",
  "rf.ha.clinician": "Headache without warning signs: gentle day, tension advice.",

  // Chest and clots
  "rf.breath.short": "Short of breath, sudden or resting",
  "rf.breath.because": "Being short of breath at rest or all at once, or coughing blood, can mean a clot in the lung.",
  "rf.breath.say": "I am short of breath at rest, or it came all at once, or I cough up blood. Could it be a clot in the lung?",
  "rf.breath.wait": "Sit up.",
  "rf.breath.clinician": "Dyspnoea at rest or of sudden onset, or haemoptysis: pulmonary embolism?",

  "rf.chest.short": "Chest pressure or tearing pain",
  "rf.chest.because": "Pressure in the chest, pain in the jaw or arm with a sweat, or a tearing pain can come from the heart or a big blood vessel. It can happen in pregnancy and after.",
  "rf.chest.say": "I have chest pressure, or pain in my jaw or arm, or a tearing pain. I am pregnant, or I was not long ago. Could it be my heart or my aorta?",
  "rf.chest.wait": "Sit down and rest.",
  "rf.chest.clinician": "Chest pressure, radiating pain with sweating or nausea, or tearing pain: acute coronary syndrome (including SCAD) or aortic dissection?",

  "rf.aorta.short": "Sudden pain between the shoulder blades",
  "rf.aorta.because": "Sudden, very bad pain between the shoulder blades can come from the big blood vessel there. High pressure or a weak aorta makes that more likely.",
  "rf.aorta.say": "I have sudden, very bad pain between my shoulder blades. I have had high blood pressure, or there is an aorta illness in me or my family.",
  "rf.aorta.clinician": "Sudden severe interscapular pain with hypertension or an aortopathy risk: aortic dissection?",

  "rf.pe-lung.short": "Sharp breath pain, or bad leg",
  "rf.pe-lung.because": "A sharp pain when you breathe in can mean a clot in the lung. So can a sore or swollen leg with short breath, a racing heart or passing out.",
  "rf.pe-lung.say": "I have a sharp pain when I breathe in. Or I have a bad leg and I am short of breath, my heart races, or I passed out. Could it be a clot in the lung?",
  "rf.pe-lung.wait": "Sit up.",
  "rf.pe-lung.clinician": "Pleuritic pain with clot risk or a further sign, or leg signs with dyspnoea, tachycardia or syncope: pulmonary embolism?",

  "rf.heart-E.short": "Short of breath with heart signs",
  "rf.heart-E.because": "You are shorter of breath, and there is a second sign. This can mean that the heart is weak, or that there is a clot.",
  "rf.heart-E.say": "I am more short of breath, and my heart races, or my legs are swollen, or I have had a heart illness, a clot or high blood pressure. Is my heart failing, or is it a clot?",
  "rf.heart-E.wait": "Sit up.",
  "rf.heart-E.clinician": "Exertional dyspnoea or orthopnoea with tachycardia, oedema, or a history of heart disease, hypertension or thrombosis: peripartum cardiomyopathy, pulmonary embolism?",

  "rf.heart.short": "Breath, fainting or racing heart",
  "rf.heart.because": "Your heart and lungs should be checked today. In this time we do not guess.",
  "rf.heart.say": "I am short of breath lying flat or on stairs. Or I passed out, or my heart races, or I have a sharp pain when I breathe in. I will tell you which.",
  "rf.heart.clinician": "Orthopnoea, syncope, pleuritic pain, or exertional dyspnoea or tachycardia in the windows: same-day cardiorespiratory assessment.",

  "rf.faint-plus.short": "Passed out, with another sign",
  "rf.faint-plus.because": "Passing out with one more sign can mean blood loss, a clot or a heart problem. It needs help at once.",
  "rf.faint-plus.say": "I passed out. I have one more sign too. It is short breath, a racing heart, bleeding, belly pain, a headache or pain in my side.",
  "rf.faint-plus.wait": "Lie down with your legs up. If you are pregnant, lie on your left side.",
  "rf.faint-plus.clinician": "Syncope with dyspnoea, tachycardia, bleeding, abdominal, head or flank pain: haemorrhage, embolism, ectopic, cardiac?",

  "rf.clot.short": "One leg swollen, hot or sore",
  "rf.clot.because": "One leg that is swollen, hot or sore all the time can mean a clot in it. A scan today can tell.",
  "rf.clot.say": "One of my legs is swollen, hot or sore. Could it be a clot?",
  "rf.clot.wait": "Do not rub, roll or heat the leg.",
  "rf.clot.clinician": "Unilateral leg swelling, heat or redness, or persistent calf or thigh soreness with clot risk: deep vein thrombosis?",

  "rf.vte-late.short": "Breath or calf, months on",
  "rf.vte-late.because": "A clot can still happen. Someone should look at this in the next two days.",
  "rf.vte-late.say": "I am more short of breath, or one calf is sore all the time.",
  "rf.vte-late.wait": "Do not rub the leg.",
  "rf.vte-late.clinician": "Exertional dyspnoea or calf soreness beyond 12 weeks: thrombosis still possible.",

  // Bleeding and belly
  "rf.bleed-heavy.short": "Heavy bleeding",
  "rf.bleed-heavy.because": "Bleeding this heavy, or with a racing heart, can drain you fast. It needs help at once.",
  "rf.bleed-heavy.say": "I soak a pad in an hour. Or I pass big clots and bleed more, or I bleed and my heart races.",
  "rf.bleed-heavy.wait": "Lie down. Keep the pads to show.",
  "rf.bleed-heavy.clinician": "A pad an hour, large clot with increasing loss, or clot, increase or perineal swelling with tachycardia: haemorrhage.",

  "rf.bleed.short": "Big clot, or bleeding rose again",
  "rf.bleed.because": "It may be that something is still in the womb, or that there is an infection. A check today can tell.",
  "rf.bleed.say": "I passed one big clot and feel well. Or my bleeding is heavier or red again, and does not ease.",
  "rf.bleed.clinician": "One clot larger than a golf ball, or loss heavier or red again that does not ease within a day or recurs within 7 days: retained tissue, infection?",

  "rf.bleed-ex.short": "Bleeding rose, then eased",
  "rf.bleed-ex.because": "Bleeding that rises on a busy day and eases with rest often shows that your body wants more rest. It is still worth a check.",
  "rf.bleed-ex.say": "My bleeding rose after I was active, and it eased with rest.",
  "rf.bleed-ex.clinician": "Loss increased after activity and settled within a day of rest.",

  "rf.bleed-long.short": "Bleeding after 6 weeks",
  "rf.bleed-long.because": "Most women have stopped bleeding by now. Someone should find out why you have not.",
  "rf.bleed-long.say": "I still bleed, and it is not a period. I will tell you how many weeks it has been.",
  "rf.bleed-long.clinician": "Bleeding beyond 6 weeks, not menstrual (source: 8 weeks).",

  "rf.cs-belly.short": "Belly signs after a C-section",
  "rf.cs-belly.because": "After a belly operation these signs can mean that the bowel has stopped. Or something inside may leak.",
  "rf.cs-belly.say": "I had a C-section or a belly operation. My belly is very sore or swollen, and I throw up, pass no wind, or feel it in my shoulder. Could it be the bowel or the bladder?",
  "rf.cs-belly.wait": "Eat nothing.",
  "rf.cs-belly.clinician": "Severe pain, distension with vomiting or obstipation, or shoulder-tip with increasing abdominal pain within 6 weeks of caesarean or abdominal surgery: ileus, obstruction, perforation, bladder injury?",

  "rf.belly-E.short": "Severe belly pain with another sign",
  "rf.belly-E.because": "Very bad belly pain that does not let go needs help at once if you are pregnant. So it does with a fever, throwing up, a swollen belly or passing out.",
  "rf.belly-E.say": "I have a very bad belly pain that does not let go. I am pregnant, or I have a fever, throw up, am swollen or passed out.",
  "rf.belly-E.wait": "If you are pregnant, lie on your left side.",
  "rf.belly-E.clinician": "Severe constant abdominal pain in pregnancy, or with fever, vomiting, distension or syncope.",

  "rf.belly.short": "Severe belly pain, yellow, or vomiting",
  "rf.belly.because": "Very bad belly pain needs a check today. So do yellow eyes or skin, and so does food that will not stay down.",
  "rf.belly.say": "I have very bad belly pain. Or my eyes or skin are yellow, or nothing stays down.",
  "rf.belly.clinician": "Severe constant abdominal pain, jaundice, or persistent vomiting while pregnant or in the first 6 weeks.",

  "rf.gall-E.short": "Rib pain with another sign",
  "rf.gall-E.because": "Pain under the ribs with a fever, yellow eyes or throwing up can come from the gallbladder, the liver or the pancreas. So can pain that lasts for hours.",
  "rf.gall-E.say": "I have pain under my ribs, maybe through to the back. I also have a fever, yellow eyes, throw up, or have had it for 5 hours. Could it be the gallbladder, pancreas or liver?",
  "rf.gall-E.wait": "Eat nothing.",
  "rf.gall-E.clinician": "Right subcostal or epigastric pain with fever, jaundice, vomiting or 5 h and longer: cholecystitis, cholangitis, pancreatitis, liver?",

  "rf.ribs.short": "Pain under ribs or one side",
  "rf.ribs.because": "Attacks under the ribs can come from gallstones. Pain in one side can be a kidney stone. In an attack, rest and breathe only.",
  "rf.ribs.say": "I get attacks of pain under my ribs after food: could it be the gallbladder? Or I have pain in one side at the back: could it be a stone?",
  "rf.ribs.clinician": "Subcostal attacks (gallstone admission about 0.5 % in the year after birth, median day 95) or unilateral flank pain (stone?) without further signs. Rest only during an attack.",

  // Bones, joints, back, blows
  "rf.no-weight.short": "Cannot put weight on a leg",
  "rf.no-weight.because": "When you cannot stand on a leg, or the front of your pelvis cracked, a bone or a joint may be hurt. It should be seen today.",
  "rf.no-weight.say": "I cannot stand on it. It is the front of my pelvis, my groin, my buttock or my spine. I may need a scan soon.",
  "rf.no-weight.wait": "Do not try to walk on it. Keep your knees together when you turn.",
  "rf.no-weight.clinician": "Unable to bear weight, or pubic crack with inability to lift a leg: symphysis rupture, fracture, septic joint? Imaging soon.",

  "rf.septic.short": "Cannot stand, fever or weak defences",
  "rf.septic.because": "Bad pain on standing with a fever can mean an infection in a joint of the pelvis or hip. With weak defences it can come with no fever.",
  "rf.septic.say": "I cannot stand. I have very bad pain in my pelvis, hip or back, with a fever or chills, or my defences are weak. Could a joint be infected?",
  "rf.septic.clinician": "Unable to bear weight with buttock, groin, pubic or back pain and fever, rigors or immune compromise: septic sacroiliitis, osteomyelitis pubis, septic arthritis?",

  "rf.plo.short": "Sudden severe back pain",
  "rf.plo.because": "Sudden, very bad back pain from almost nothing can mean that a bone of the spine has given way. In pregnancy it can come from the womb too.",
  "rf.plo.say": "I have sudden, very bad back pain from almost nothing. Could a bone in my spine be broken? I will tell you if I am pregnant or have had cancer.",
  "rf.plo.clinician": "Sudden severe back pain within the bone window, with a history of cancer, or from 20 weeks: vertebral fracture (PLO, metastasis)? In pregnancy also placental abruption.",

  "rf.plo-mild.short": "Back pain, thin bones possible",
  "rf.plo-mild.because": "Pain that began all at once, is far worse upright or comes with thin bones may be a small break. So may getting shorter.",
  "rf.plo-mild.say": "My back pain may be a small break. It came all at once, or is much worse upright, or I have thin bones. Or I have got shorter.",
  "rf.plo-mild.clinician": "Height loss, or sudden or severe back pain in the bone window with low bone mass, mid-back site or load dependence: vertebral fracture?",

  "rf.strain.short": "Back pain from one moment",
  "rf.strain.because": "Backs often hurt like this after a lift or a twist, and ease with time. If it is no better in 48 hours, have it seen.",
  "rf.strain.clinician": "Acute onset back pain without higher features: strain; review at 48 h, then within 48 h if no better.",

  "rf.sacral.short": "One sore spot on the sacrum",
  "rf.sacral.because": "One very sore spot that is worse when you walk can be a fine crack in the bone. Rest from load helps it heal.",
  "rf.sacral.say": "I have one very sore spot at the base of my spine, worse when I walk. Could it be a stress fracture? A plain X-ray often misses it.",
  "rf.sacral.clinician": "Point tenderness over the sacrum with load-dependent pain in the bone window: sacral stress fracture? X-ray often normal.",

  "rf.symph-pop.short": "Crack or pop in the pelvis",
  "rf.symph-pop.because": "A crack or pop in front can mean that the joint there has been stretched. You can walk, which is good, but it should be seen.",
  "rf.symph-pop.say": "I felt a crack or pop at the front of my pelvis. I can walk.",
  "rf.symph-pop.clinician": "Painful pubic crack or pop, weight-bearing: symphysis separation?",

  "rf.pgp.short": "Pelvic girdle pain",
  "rf.pgp.because": "Pain in the joints of the pelvis is common and can be eased. We leave out what pulls the two sides apart.",
  "rf.pgp.clinician": "Pelvic girdle pain pattern without higher features.",

  "rf.hip.short": "Groin pain when standing",
  "rf.hip.because": "Pain deep in one groin on standing can come from a swollen hip bone. It heals best with less load, so have it seen this week.",
  "rf.hip.say": "I have deep groin pain on one side when I stand on it. Could it be bone swelling in the hip? Might I need an MRI? I will tell you since when.",
  "rf.hip.clinician": "Unilateral groin pain on loading without pubic pain, from 24 weeks to 6 months: transient osteoporosis or bone marrow oedema of the hip, stress fracture? MRI.",

  "rf.back-risk.short": "Worse back pain, raised risk",
  "rf.back-risk.because": "Worse back pain is most often harmless. With what you have had before, or after a fall, someone should look in the next two days.",
  "rf.back-risk.say": "My back pain is worse. I have had cancer, TB, a spine operation or weak defences, or I had a fall. I will tell you which.",
  "rf.back-risk.clinician": "New or worse back pain with a history of cancer, TB, immune compromise, injected drugs or spinal surgery, or after trauma.",

  "rf.grow.short": "Lump, or pain that only grows",
  "rf.grow.because": "A lump that stays, or pain that only grows and wakes you, should be looked at this week.",
  "rf.grow.say": "I have a lump in my breast. Or my pain only grows, at night too, or I lose weight and do not know why.",
  "rf.grow.clinician": "Breast lump for 2 weeks, or two of: constant night pain, steady growth over 4 weeks, unexplained weight loss.",

  "rf.axspa.short": "Long back pain with morning stiffness",
  "rf.axspa.because": "Long back pain that is stiff in the morning and better with moving may come from inflamed joints. Keep moving, and book a visit. It is not urgent.",
  "rf.axspa.say": "Could I have inflamed joints in my back? It has hurt for over 3 months. I know that an early MRI can mislead after a pregnancy.",
  "rf.axspa.clinician": "Inflammatory back pain pattern under 45 years: non-urgent referral; sacroiliac oedema on early postpartum MRI misleads.",

  "rf.trauma-E.short": "Fall or blow, with a sign",
  "rf.trauma-E.because": "After a fall or crash, this sign may mean that something inside is hurt. It needs help at once.",
  "rf.trauma-E.say": "I had a fall, a crash or a blow. Now I have a sign with it, and I will tell you which.",
  "rf.trauma-E.wait": "Lie still.",
  "rf.trauma-E.clinician": "Trauma within 7 days with numbness, inability to bear weight or severe pain; or from 20 weeks with bleeding, pain, tightenings, fewer movements or fluid.",

  "rf.trauma.short": "Fall or blow, raised risk",
  "rf.trauma.because": "You may feel well after a fall or a blow. In later pregnancy, with thin bones, blood thinners or a spine operation, a check today is still wise.",
  "rf.trauma.say": "I had a fall, a crash or a blow, and no other sign. If I am pregnant: do I need to be monitored?",
  "rf.trauma.clinician": "Trauma within 7 days without signs, from 20 weeks (monitoring?) or with low bone mass, anticoagulants or earlier spinal surgery.",

  // Pregnancy
  "rf.abrupt.short": "Hard belly, bleeding or sudden pain",
  "rf.abrupt.because": "These signs can mean that the placenta is coming away. The blood may stay hidden inside.",
  "rf.abrupt.say": "My belly is hard, or I bleed and have pain, or I have sudden back pain with tightenings or less movement. Could the placenta be coming away?",
  "rf.abrupt.wait": "Lie on your left side.",
  "rf.abrupt.clinician": "Tense uterus, bleeding with pain or tightenings, or sudden back pain with fewer movements, tightenings or abdominal pain from 20 weeks: placental abruption? Bleeding may be concealed.",

  "rf.preg-bleed.short": "Bleeding in pregnancy",
  "rf.preg-bleed.because": "If you bleed in pregnancy, have it checked today, even with no pain.",
  "rf.preg-bleed.say": "I am pregnant and I bleed.",
  "rf.preg-bleed.clinician": "Vaginal bleeding in pregnancy without pain.",

  "rf.ectopic-E.short": "Early pregnancy, two warning signs",
  "rf.ectopic-E.because": "Early in pregnancy, two signs like these can mean that it grows outside the womb. That can bleed inside.",
  "rf.ectopic-E.say": "I am in early pregnancy. I have two of these: pain on one side, pain at my shoulder tip, bleeding, passing out. No scan has shown yet where it lies.",
  "rf.ectopic-E.clinician": "Early pregnancy or location not shown, with two of unilateral pain, shoulder-tip pain, bleeding, syncope: ruptured ectopic?",

  "rf.ectopic.short": "Early pregnancy, one-sided or shoulder pain",
  "rf.ectopic.because": "Early in pregnancy, pain on one side or at the shoulder tip needs a check today. It shows if all lies in the right place.",
  "rf.ectopic.say": "I am in early pregnancy and have pain on one side or at the tip of my shoulder.",
  "rf.ectopic.clinician": "Early pregnancy or location not shown, with unilateral or shoulder-tip pain: ectopic?",

  "rf.labour-E.short": "Early tightenings with fluid or blood",
  "rf.labour-E.because": "Tightenings with fluid or blood before 37 weeks can be labour that comes too soon. Help now can change a lot.",
  "rf.labour-E.say": "I am under 37 weeks. I have tightenings or backache in waves, with fluid or blood.",
  "rf.labour-E.clinician": "Tightenings or rhythmic backache with fluid or blood, 20 to 36 completed weeks: preterm labour.",

  "rf.labour.short": "Tightenings or backache in a rhythm",
  "rf.labour.because": "Backache or tightenings in a rhythm can be labour. From 37 weeks, follow your labour plan.",
  "rf.labour.say": "I have backache or tightenings in a rhythm. I will tell you how many weeks I am.",
  "rf.labour.clinician": "Four or more tightenings an hour or rhythmic backache from 20 weeks; from 37 weeks the labour plan applies.",

  "rf.waters.short": "Waters may have gone",
  "rf.waters.because": "Once the waters have gone, germs can get in. A check today shows if it is that.",
  "rf.waters.say": "My waters may have gone. I will tell you what colour they are.",
  "rf.waters.clinician": "Possible rupture of membranes; ask for colour.",

  "rf.push.short": "Need to push, or waters, fever",
  "rf.push.because": "You may need help in the next minutes, or there may be an infection. Call at once.",
  "rf.push.say": "I need to push, or I feel something in the vagina. Or my waters have gone and I have a fever.",
  "rf.push.wait": "If you feel something in the vagina: kneel, chest down, bottom up.",
  "rf.push.clinician": "Urge to push, something felt in the vagina (cord prolapse?), or ruptured membranes with fever (chorioamnionitis?).",

  "rf.moves.short": "Baby moves less",
  "rf.moves.because": "When a baby moves less or in a new way, it should be checked today. You are never a bother.",
  "rf.moves.say": "My baby moves less, or in a new way. I will tell you since when.",
  "rf.moves.wait": "Do not wait for tomorrow.",
  "rf.moves.clinician": "Reduced or changed fetal movements from 24 weeks: same-day monitoring.",

  // Mind and safety
  "rf.mind-E.short": "Needs someone with you now",
  "rf.mind-E.because": "You should not carry this alone. Help at once can make you safe, and this can be treated.",
  "rf.mind-E.say": "I may hurt myself or someone. Or I hear or believe things others do not. Or I have not slept and my mind races.",
  "rf.mind-E.wait": "Do not stay alone. Let someone else take over any care you give.",
  "rf.mind-E.clinician": "Suicidal plan or intent, risk to others, psychotic experience, or sleepless high within 12 weeks: perinatal psychiatric emergency.",

  "rf.self-harm.short": "Thoughts of self-harm, or no sleep",
  "rf.self-harm.because": "Thoughts like these are a sign of how much you bear. Nights with no sleep and a racing mind count as well. Talk to someone today.",
  "rf.self-harm.say": "I have thoughts of hurting myself, and no plan. Or I hardly sleep, and my mind races.",
  "rf.self-harm.clinician": "Thoughts of self-harm without plan, or sleepless high beyond 12 weeks.",

  "rf.intrusive.short": "Unwanted scary thoughts",
  "rf.intrusive.because": "Scary thoughts that you do not want are common, and no danger in themselves. Someone can help you find peace from them.",
  "rf.intrusive.say": "I have scary thoughts that I do not want. They upset me, and I would like help.",
  "rf.intrusive.clinician": "Ego-dystonic intrusive thoughts of harm; not a risk sign by themselves. Perinatal OCD?",

  "rf.mood.short": "Low, or not coping",
  "rf.mood.because": "Feeling low or not able to cope is common in this time, and it can be treated. You can go on moving if it feels good.",
  "rf.mood.say": "I feel low, or I cannot cope. I will tell you for how many days.",
  "rf.mood.clinician": "PHQ-2 of 2 or more, or not coping: full mood assessment.",

  "rf.unsafe.short": "In danger now",
  "rf.unsafe.because": "You say you are in danger. Your safety comes first.",
  "rf.unsafe.say": "I am in danger.",
  "rf.unsafe.clinician": "States that she is in danger now. Not stored, never shared by default.",

  "rf.not-right.short": "Something is not right",
  "rf.not-right.because": "You know your body. In this time, that is reason enough to be seen today.",
  "rf.not-right.say": "I cannot name it, but something is wrong.",
  "rf.not-right.clinician": "Unexplained concern about her body while pregnant or in the first 6 weeks.",

  // Pain that climbs
  "rf.pain7.short": "Pain of 7 or more, unseen",
  "rf.pain7.because": "Pain this strong should be looked at before we add to it. Rest and breathe today.",
  "rf.pain7.say": "My pain is 7 or more out of 10. No one has looked at it yet.",
  "rf.pain7.clinician": "Worst pain 7/10 or more in 24 h, not assessed by a clinician within 14 days.",

  "rf.jump.short": "Pain jumped or moved",
  "rf.jump.because": "Your pain is much higher than last time, or in a new place, or very strong. Today is for rest and breath. If it is still up tomorrow, have it seen.",
  "rf.jump.clinician": "Start pain 3 or more above the last session, new site, or worst pain 7 or more: full screen and rest today; still up tomorrow, within 48 h. If seen at 7 or more, as the clinician's word says.",

  "rf.rise.short": "Moving raises the pain",
  "rf.rise.because": "Moving has raised your pain, or it stays up, or it has been worse for a week. We stop and ask before we go on.",
  "rf.rise.say": "My pain goes up when I do my moves, or it is 2 points worse for a week.",
  "rf.rise.clinician": "Exercise-related rise (3 points, new site or leg symptom, or not settled in 24 h), still up next morning twice in 7 days, or mean 2 points worse over a week: programme waits for a clinician's word.",

  "rf.flat.short": "Six weeks, no real change",
  "rf.flat.because": "After six weeks there is no real change. A physio may find what we cannot see from here. You can go on as you are.",
  "rf.flat.say": "I have done six weeks of this, with no real change. I would like to see a physio.",
  "rf.flat.clinician": "At 6 weeks under 2 points and under 30 % change, global impression not better: physiotherapy review; programme unchanged.",
} as const;
