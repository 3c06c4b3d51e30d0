"""Who speaks in which part of the corpus.

`test` is never trained or tuned on: the synthesizer Flite as a whole (its voice slt and Festival's
cmu_us_slt are one speaker, so that is aside too), and eSpeak variants and languages of their own.
`dev` chooses the epoch and the thresholds.
"""

ESPEAK_TRAIN = 'm1 m2 m3 m4 m6 f1 f2 f4 klatt klatt2 klatt3 Andy Annie adam belinda steph anika pablo sandro victor'.split()
ESPEAK_DEV = ['f3', 'm5']
ESPEAK_TEST = ['f5', 'm7', 'klatt4', 'linda', 'Mike']

# part, synthesizer, voice, phone set or language, language of the text, minutes
FESTIVAL_VOICES = [
    ('train', 'voice_kal_diphone', 'american', 'en', 13),
    ('train', 'voice_ked_diphone', 'american', 'en', 13),
    ('train', 'voice_msu_ru_nsh_clunits', 'russian', 'es', 9),
    ('train', 'voice_lp_diphone', 'italian', 'es', 5),
    ('train', 'voice_pc_diphone', 'italian', 'es', 5),
    ('train', 'voice_suo_fi_lj_diphone', 'finnish', 'es', 4),
    ('train', 'voice_hy_fi_mv_diphone', 'finnish', 'es', 4),
    ('train', 'voice_upc_ca_ona_hts', 'catalan', 'es', 8),
    ('train', 'voice_czech_dita', 'czech', 'es', 5),
    ('train', 'voice_czech_krb', 'czech', 'es', 5),
    ('train', 'voice_czech_machac', 'czech', 'es', 5),
    ('dev', 'voice_czech_ph', 'czech', 'es', 4),
    ('test', 'voice_cmu_us_slt_arctic_hts', 'american', 'en', 4),
]
ESPEAK_LANGUAGES = {
    'train': [('en-us', 'en', 9), ('en', 'en', 4), ('en-gb-scotland', 'en', 3), ('de', 'de', 5), ('fr', 'fr', 5), ('es', 'es', 4)],
    'dev': [('en-us', 'en', 2), ('de', 'de', 1), ('fr', 'fr', 1), ('es', 'es', 1)],
    # Languages of their own read the nearest text there is.
    'test': [('en-us', 'en', 2), ('de', 'de', 2), ('fr', 'fr', 2), ('es', 'es', 2), ('it', 'es', 1.5), ('nl', 'de', 1.5)],
}
FLITE_VOICES = [('test', 'slt', 4), ('test', 'rms', 4), ('test', 'awb', 4)]
