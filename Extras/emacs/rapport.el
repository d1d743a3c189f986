;;; rapport.el --- Problems in notes, as `rapport check' finds them  -*- lexical-binding: t -*-

;; SPDX-License-Identifier: Apache-2.0

;;; Commentary:

;; `M-x rapport-check' in a note lists the problems of its journal; `M-g n' goes from one to the
;; next.  Rapport counts bytes and Emacs letters: in a line with letters beyond ASCII the place is
;; a little too far to the right.

;;; Code:

(require 'compile)

(add-to-list 'compilation-error-regexp-alist-alist
             '(rapport
               "^\\(.+?\\):\\([0-9]+\\):\\([0-9]+\\): \\(?:error\\|\\(warning\\)\\|\\(hint\\)\\): "
               1 2 3 (4 . 5)))

(define-compilation-mode rapport-check-mode "Rapport"
  "Problems in the notes of a journal."
  ;; Hints are not passed over.
  (setq-local compilation-skip-threshold 0)
  ;; No other pattern takes a part of a path for a place.
  (setq-local compilation-error-regexp-alist '(rapport)))

;;;###autoload
(defun rapport-check (&optional strict)
  "List the problems of the journal around the current file.
With a prefix argument, STRICT, show hints too."
  (interactive "P")
  (let ((default-directory
         (or (locate-dominating-file default-directory ".rapport.yml") default-directory)))
    (compilation-start (concat "rapport check --color never" (and strict " --strict"))
                       #'rapport-check-mode)))

(provide 'rapport)
;;; rapport.el ends here
