-- Names stand from A to Z for readers, whatever collation the database was made with: by letters first, and capitals do not count. The
-- rules come with PostgreSQL's own library (ICU); what is equal, and what is unique, stays as it is.
ALTER TABLE "Organisation" ALTER COLUMN "name" TYPE TEXT COLLATE "en-x-icu";
ALTER TABLE "Person" ALTER COLUMN "name" TYPE TEXT COLLATE "en-x-icu";
ALTER TABLE "Document" ALTER COLUMN "title" TYPE TEXT COLLATE "en-x-icu";
