import { randomBytes } from "node:crypto";
import type { HostileClass } from "./hostile-file";

const EICAR = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");
const text = (content: string) => () => Buffer.from(content);
const hex =
  (content: string, more = 200) =>
  () =>
    Buffer.concat([Buffer.from(content, "hex"), randomBytes(more)]);

export const HOSTILE_TEXTS: readonly HostileClass[] = [
  {
    name: "nothing",
    files: [
      { tries: "no bytes at all", expected: "empty", bytes: text("") },
      { tries: "a byte order mark", expected: "empty", bytes: text("\uFEFF") },
      { tries: "a megabyte of blank lines", expected: "empty", bytes: text("\n".repeat(1_000_000)) },
    ],
  },
  {
    name: "web pages under another name",
    files: [
      {
        tries: "a page named .pdf",
        expected: "not_accepted_kind",
        bytes: text("<!DOCTYPE html><html><body><p>Hello</p></body></html>"),
      },
      {
        tries: "an SVG named .png",
        expected: "not_accepted_kind",
        bytes: text('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      },
      {
        tries: "a page of XML with a stylesheet",
        expected: "not_accepted_kind",
        bytes: text('<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><a/>'),
      },
      {
        tries: "a page after 200 kB of rows",
        expected: "mixed_content",
        bytes: text(`${"a,b\n".repeat(50_000)}<script>alert(1)</script>`),
      },
      {
        tries: "a mark that lies across two pieces",
        expected: "mixed_content",
        bytes: text(`a,b\n${"x".repeat(128 * 1024 - 9)}<ScRiPt>`),
      },
      { tries: "PHP in a row", expected: "mixed_content", bytes: text('a,b\n<?php system("id"); ?>,1\n') },
    ],
  },
  {
    name: "programs",
    files: [
      { tries: "a program of Windows", expected: "not_accepted_kind", bytes: hex("4d5a90000300000004000000ffff0000") },
      { tries: "a program of Linux", expected: "not_accepted_kind", bytes: hex("7f454c46020101000000000000000000") },
      { tries: "a class of Java", expected: "not_accepted_kind", bytes: hex("cafebabe00000034") },
      { tries: "a script of the shell", expected: "not_accepted_kind", bytes: text("#!/bin/sh\nrm -rf a,b\n") },
      {
        tries: "a shortcut of Windows",
        expected: "not_accepted_kind",
        bytes: hex("4c0000000114020000000000c000000000000046"),
      },
    ],
  },
  {
    name: "kinds that are not asked for",
    files: [
      { tries: "a RAR", expected: "not_accepted_kind", bytes: hex("526172211a070100") },
      { tries: "a 7-Zip", expected: "not_accepted_kind", bytes: hex("377abcaf271c") },
      { tries: "a gzip", expected: "not_accepted_kind", bytes: hex("1f8b0800000000000003") },
      { tries: "a GIF that is a script", expected: "not_accepted_kind", bytes: text("GIF89a/*,*/=1;alert(1)") },
      {
        tries: "a rich text with an object",
        expected: "not_accepted_kind",
        bytes: text("{\\rtf1{\\object\\objdata 0105,0000}}"),
      },
      {
        tries: "noise",
        expected: "not_accepted_kind",
        bytes: () => Buffer.concat([Buffer.from([1, 2, 3]), randomBytes(500_000)]),
      },
    ],
  },
  {
    name: "text that is no table",
    files: [
      { tries: "the test virus in a text", expected: "not_accepted_kind", bytes: text(EICAR) },
      { tries: "a letter", expected: "not_accepted_kind", bytes: text("Dear reviewer\n\nplease, find enclosed\n") },
      { tries: "a NUL among the rows", expected: "not_accepted_kind", bytes: text("a,b\n1,\0\n") },
      { tries: "orders to a terminal", expected: "not_accepted_kind", bytes: text("a,b\n\u001b]2;x\u0007,1\n") },
    ],
  },
  {
    name: "text in another encoding",
    files: [
      { tries: "UTF-16 with its mark", expected: "not_utf8", bytes: () => Buffer.from("\uFEFFa,b\n1,2\n", "utf16le") },
      { tries: "UTF-16 without its mark", expected: "not_utf8", bytes: () => Buffer.from("a,b\n1,2\n", "utf16le") },
      { tries: "letters of Windows", expected: "not_utf8", bytes: () => Buffer.from("a,b\ncaf\xe9,2\n", "latin1") },
      {
        tries: "letters of Windows after 300 kB",
        expected: "not_utf8",
        bytes: () => Buffer.from(`a,b\n${"1,2\n".repeat(80_000)}\xe9,1\n`, "latin1"),
      },
      {
        tries: "half a letter at the end",
        expected: "not_utf8",
        bytes: () => Buffer.from("61 2c 62 0a c3".replaceAll(" ", ""), "hex"),
      },
      {
        tries: "a letter in more bytes than it needs",
        expected: "not_utf8",
        bytes: () => Buffer.from("612c62c0af0a", "hex"),
      },
    ],
  },
  {
    name: "tables that are too much",
    files: [
      { tries: "formulas", expected: "read", bytes: text("a,b\n=cmd|'/c calc'!A0,@SUM(1)\n") },
      { tries: "a row of 20 MB", expected: "read", bytes: text(`a,b\n${"x,".repeat(10_000_000)}\n`) },
      {
        tries: "a quotation mark that never closes",
        expected: "read",
        bytes: text(`a,b\n"${"1,2\n".repeat(1_000_000)}`),
      },
      { tries: "two million rows", expected: "read", bytes: text(`a,b\n${"1,2\n".repeat(2_000_000)}`) },
      { tries: "a header of 100,000 columns", expected: "read", bytes: text(`${"a,".repeat(100_000)}\n`) },
    ],
  },
];
