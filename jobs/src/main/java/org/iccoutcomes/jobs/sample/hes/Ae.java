package org.iccoutcomes.jobs.sample.hes;

/** The columns of an A&E row, in file order, before a year's layout is applied. */
enum Ae {
    AEKEY,
    ENCRYPTED_HESID,
    PERSON_ID_DEID,
    ARRIVALDATE,
    ARRIVALTIME,
    AEDEPTTYPE,
    AEATTENDCAT,
    AEATTENDDISP,
    AEARRIVALMODE,
    AEREFSOURCE,
    DEPDUR,
    PROCODET,
    SITETRET,
    SITENAME,
    GPPRAC,
    LSOA11,
    SEX,
    ARRIVALAGE,
    DIAG2_01,
    TREAT2_01,
    SUBDATE
}
