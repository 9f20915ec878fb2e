-- AlterEnum
ALTER TYPE "LocatorKind" ADD VALUE 'row';
