/** Prints gazettes to PDF files and reads them back. */
package dev.gazette.parser.pdf;
