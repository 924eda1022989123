package org.iccoutcomes.jobs.sample.hes;

/** The columns of an outpatient row, in file order, before a year's layout is applied. */
enum Op {
    ATTENDKEY,
    ENCRYPTED_HESID,
    PERSON_ID_DEID,
    APPTDATE,
    ATTENDED,
    FIRSTATT,
    OUTCOME,
    REFSOURC,
    REQDATE,
    TRETSPEF,
    MAINSPEF,
    PROCODET,
    SITETRET,
    GPPRAC,
    LSOA11,
    SEX,
    APPTAGE,
    SUBDATE
}
