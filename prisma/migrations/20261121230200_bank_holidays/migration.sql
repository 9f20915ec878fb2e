-- CreateTable
CREATE TABLE "BankHoliday" (
    "day" DATE NOT NULL,

    CONSTRAINT "BankHoliday_pkey" PRIMARY KEY ("day")
);
