// QR codes by Debian's libqrencode4, loaded when the first is asked for: only who prints certificates needs it.
#ifndef SKILLS_CQRCODE_H
#define SKILLS_CQRCODE_H

// Encodes bytes with error correction `level`: 0 for L, 1 for M, 2 for Q, 3 for H. From any thread.
//
// `modules` takes one byte for each module, row by row, 1 for a dark one; `capacity` is its size: 177 × 177 is enough for every version.
// Returns the modules of a side; 0 when the bytes are too many; -1 when the library is not installed.
int skills_qr_encode(const unsigned char *bytes, int count, int level, unsigned char *modules, int capacity);

#endif
